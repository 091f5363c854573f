package org.houvast.stepplan.internal.action;

import jakarta.persistence.Embeddable;
import org.houvast.stepplan.Alternative;

/** Another way that was thought about. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class AlternativeColumns {
    private String text;

    private boolean chosen;

    private String why;

    @SuppressWarnings("NullAway.Init")
    protected AlternativeColumns() {}

    private AlternativeColumns(String text, boolean chosen, String why) {
        this.text = text;
        this.chosen = chosen;
        this.why = why;
    }

    static AlternativeColumns of(Alternative alternative) {
        return new AlternativeColumns(alternative.text(), alternative.chosen(), alternative.why());
    }

    Alternative alternative() {
        return new Alternative(text, chosen, why);
    }
}
