package org.houvast.observation;

import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.commons.LocationRef;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * Defines a kind for a whole organisation, or the next version of one that is there.
 *
 * @param location a location of the organisation
 * @param workForm a work form there; the organisation that is responsible for it gets the kind
 * @param code upper case, 2 to 40 letters, digits and {@code _}; a code that is there gets its next version
 * @param label its name
 * @param hint when to use it, null when that is not told
 * @param abc whether it has the three parts of {@link Abc}, null for no
 * @param fields its own fields, 40 at most
 */
public record DefineKind(
        LocationRef location,
        WorkForm workForm,
        @Limit(min = 2, max = 40) String code,
        Labels label,
        @Nullable Labels hint,
        @Nullable Boolean abc,
        @Limit(max = 40) List<KindField> fields) {
    public DefineKind {
        fields = List.copyOf(fields);
    }
}
