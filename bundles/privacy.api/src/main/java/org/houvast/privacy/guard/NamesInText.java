package org.houvast.privacy.guard;

import java.util.List;
import org.houvast.commons.Problem;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Holds back texts that an outside coach may read and in which a child seems to be named: the child that the record is about, or one
 * of its group today. A given name counts in any case of letters, another part of a name when it is written as in the host's
 * records. The one way in which names stay out of texts: what is stored is shown to every reader alike.
 */
@ProviderType
public interface NamesInText {
    /**
     * Goes on only when no text holds a name. Asks the host twice at most, and not at all when there is no text.
     *
     * @param target the record that the texts are part of
     * @param texts collected by {@link WrittenText#of}, so without what the writer declared to be no names
     * @throws Problem {@link PrivacyProblems#NAME_IN_TEXT}, pointing to each text that holds one
     */
    void check(Actor actor, Target target, List<WrittenText> texts);

    /**
     * The same for texts that the parents of the child will read: its own name may stand in them, the names of others may not.
     *
     * @throws Problem {@link PrivacyProblems#NAME_IN_TEXT}, pointing to each text that holds one
     */
    void checkOthers(Actor actor, Target target, List<WrittenText> texts);
}
