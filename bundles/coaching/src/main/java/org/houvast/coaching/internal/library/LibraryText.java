package org.houvast.coaching.internal.library;

import java.util.UUID;
import org.houvast.privacy.Target;

/** A text of the library, as its desk handles it. */
public interface LibraryText {
    UUID id();

    long revision();

    Target target();

    /** whether it is shown to others than those who keep it */
    boolean isPublished();
}
