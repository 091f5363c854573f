package org.houvast.coaching.internal.library;

import java.time.Instant;
import java.util.UUID;
import org.houvast.commons.Language;
import org.houvast.privacy.Target;

/** A kind of text that is shipped, and that an organisation gets once. */
public interface StarterShelf {
    /** what the ids of its texts are made of; never changes */
    String name();

    /** kind of record */
    String type();

    /** its table, with the columns {@code id}, {@code controller_key} and {@code starter_key} */
    String table();

    StarterFile file(Language language);

    /** a text of the file as a new entity: published, and by nobody of the organisation */
    Object shipped(UUID id, Target target, StarterFile file, Language language, String key, Instant now);
}
