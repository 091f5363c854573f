package org.houvast.privacy;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a hold. */
public record HoldId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
