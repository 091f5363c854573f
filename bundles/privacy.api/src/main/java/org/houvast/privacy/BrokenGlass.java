package org.houvast.privacy;

import java.util.Map;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can do by breaking the glass, and did.
 *
 * @param organisation whose children's files this person may open in an emergency, null for nobody's
 * @param open children whose file is open to this person now, by every key that our rows may hold, with the opening
 */
public record BrokenGlass(@Nullable OrganisationRef organisation, Map<ChildRef, BreakGlassId> open) {
    /** of somebody who can open no file */
    public static final BrokenGlass NONE = new BrokenGlass(null, Map.of());

    public BrokenGlass {
        open = Map.copyOf(open);
        if (organisation == null && !open.isEmpty()) {
            throw new IllegalArgumentException("a file is opened for an organisation");
        }
    }
}
