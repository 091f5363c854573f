package org.houvast.privacy;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of an opening of a child's file in an emergency. */
public record BreakGlassId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
