package org.houvast.observation.internal.kind;

import java.util.List;
import org.houvast.administration.FormSource;
import org.houvast.observation.Choice;
import org.houvast.observation.FormField;
import org.houvast.observation.KindField;
import org.houvast.observation.Labels;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationKinds;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The kinds of the actor's organisation as forms for a screen of the host. */
@Component
public final class KindForms implements FormSource {
    private final ObservationKinds kinds;

    @Activate
    public KindForms(@Reference ObservationKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String type() {
        return "observation-kind";
    }

    @Override
    public List<Form> forms(Actor actor) {
        return kinds.list(actor, null).stream().map(KindForms::form).toList();
    }

    private static Form form(ObservationKind kind) {
        return new Form(
                kind.code(),
                kind.version(),
                text(kind.label()),
                hint(kind.hint()),
                kind.form().stream().map(KindForms::field).toList());
    }

    private static Field field(FormField at) {
        KindField field = at.field();
        List<Choice> choices = field.choices() == null ? List.of() : field.choices();
        return new Field(
                at.pointer(),
                field.type().name(),
                field.part().name(),
                text(field.label()),
                hint(field.hint()),
                field.isRequired(),
                field.min(),
                field.max(),
                choices.stream().map(c -> new Option(c.code(), text(c.label()))).toList());
    }

    private static Text text(Labels labels) {
        return new Text(labels.nl(), labels.en());
    }

    private static @Nullable Text hint(@Nullable Labels labels) {
        return labels == null ? null : text(labels);
    }
}
