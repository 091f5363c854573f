package org.houvast.administration;

import java.util.UUID;
import org.houvast.commons.Id;

/** The id of how a module stands at a place. The path names module, location and work form; the id is for the audit. */
public record ModuleActivationId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
