package org.houvast.privacy.guard;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.houvast.commons.HostKey;
import org.houvast.commons.Revision;
import org.osgi.annotation.versioning.ProviderType;

/** A change in progress: its entities, its permission, its events. Used by one thread, gone when the work returns. */
@ProviderType
public interface Change extends Permits {
    /** the entities of the module, in the transaction of this change */
    EntityManager entities();

    /** the time of the request, which is the time of everything the change writes */
    Instant at();

    /**
     * Goes on only when the record still has the revision that the change was made on. Ask for permission first.
     *
     * @param actual revision of the entity
     * @param expected revision that the caller saw
     * @param current makes the document that the caller gets with the refusal
     */
    void expect(long actual, Revision expected, Supplier<Object> current);

    /** says in the audit for whom this is done: the guardian or child whose words staff write down */
    void onBehalfOf(HostKey principal);

    /**
     * Emits an event, delivered to consumers after the commit, at least once, in order per subject.
     *
     * @param type module, record, past tense: {@code coaching.question.asked}
     * @param id the record; a consumer finds it as {@code id} among the ids
     * @param subject what the order is kept by: the case or record
     * @param ids ids and codes only; no text, no name
     */
    void emit(String type, UUID id, String subject, Map<String, String> ids);
}
