package org.houvast.parents;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.Refusal;
import org.houvast.privacy.Action;
import org.houvast.privacy.Target;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One kind of record that can be shared with guardians, as its module puts it in words for them. While the source is not there, nothing of
 * the kind is prepared or sent; what was sent before stays readable, for it is frozen.
 *
 * <p>A source shows nobody anything: it is asked before the actor is judged by {@link Shareable#sharing()}.
 */
@ConsumerType
public interface ShareableSource {
    /** kind of record, singular, kebab-case: {@code observation}; each has one source */
    String type();

    /**
     * One child's part of a record.
     *
     * @return nothing when there is no such record, it is not about this child, or it is there for its author alone
     */
    Optional<Shareable> find(UUID item, ChildRef child);

    /** the version that is there now, of those of these records that are there; one SQL statement at most */
    Map<UUID, Integer> versions(Set<UUID> items);

    /** One child's part of a record. */
    interface Shareable {
        /** the record as the access policy sees it, about this child alone */
        Target target();

        /** who may share it */
        Action sharing();

        /** grows whenever the record says something else */
        int version();

        /** why it cannot be shared with this guardian, whoever asks, or nothing: not final, taken back, the words of somebody else */
        Optional<Refusal> refusal(GuardianRef guardian);

        /**
         * The words for a guardian: without other children, keys, ids, aliases, and without anything about the adults' own learning.
         *
         * @param whereabouts false when the guardian must not learn where the child is, or when: no place, no group, no time of day
         */
        ShareDocument document(Language language, boolean whereabouts);
    }
}
