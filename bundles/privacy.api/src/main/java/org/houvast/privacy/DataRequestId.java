package org.houvast.privacy;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a request of a person. */
public record DataRequestId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
