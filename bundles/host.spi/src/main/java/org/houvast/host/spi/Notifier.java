package org.houvast.host.spi;

import java.util.UUID;
import org.houvast.commons.PersonRef;
import org.osgi.annotation.versioning.ConsumerType;

/** Tells a person that something is waiting. Needs {@link Capability#NOTIFIER}. */
@ConsumerType
public interface Notifier {
    /**
     * A message without content: who, what kind, which record.
     *
     * @param id the same for every try of the same message, so that a host can drop repetitions
     * @param to who is told
     * @param kind code of what is waiting, {@code coaching.question.asked}
     * @param record id of the record, to open it with
     */
    record Notice(UUID id, PersonRef to, String kind, String record) {}

    /** takes the message over; may be called again with the same one, also after a restart */
    void send(Notice notice);
}
