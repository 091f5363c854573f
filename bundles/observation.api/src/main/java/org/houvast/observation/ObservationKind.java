package org.houvast.observation;

import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A version of a form to observe with. A version is never changed: what was observed with it stays readable by it.
 *
 * @param id its id
 * @param revision always 1
 * @param code the kind: {@code FREQUENCY}
 * @param version 1 and up; the highest one is used for new observations
 * @param organisation whose own it is, null for one that comes with the product
 * @param label its name
 * @param hint when to use it, null when that is not told
 * @param abc whether it has the three parts of {@link Abc}
 * @param fields its own fields, answered in {@link ObservationText#answers}
 * @param form every field that a screen draws, in order, those that every kind has included
 * @param allowedActions none: whoever may define kinds does so by a new version
 */
public record ObservationKind(
        ObservationKindId id,
        Revision revision,
        String code,
        int version,
        @Nullable OrganisationRef organisation,
        Labels label,
        @Nullable Labels hint,
        boolean abc,
        List<KindField> fields,
        List<FormField> form,
        List<AllowedAction> allowedActions)
        implements Versioned {
    /** free text: facts, and perhaps an interpretation */
    public static final String FREE = "FREE";

    /** what came before, what the child did, what followed: antecedent, behaviour, consequence */
    public static final String ABC = "ABC";

    /** at fixed intervals: was it there or not */
    public static final String TIME_SAMPLE = "TIME_SAMPLE";

    /** how often it happened */
    public static final String FREQUENCY = "FREQUENCY";

    /** how adults act with the children, by the six interaction skills */
    public static final String INTERACTION = "INTERACTION";

    /** an instrument of somebody else was used: its name, the day and the conclusion, nothing of its content */
    public static final String INSTRUMENT = "INSTRUMENT";

    public ObservationKind {
        fields = List.copyOf(fields);
        form = List.copyOf(form);
        allowedActions = List.copyOf(allowedActions);
    }
}
