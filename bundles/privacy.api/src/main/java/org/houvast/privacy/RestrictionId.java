package org.houvast.privacy;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a restriction of processing. */
public record RestrictionId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
