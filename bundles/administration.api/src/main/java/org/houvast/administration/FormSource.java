package org.houvast.administration;

import java.util.List;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** The forms of one type that a module describes, so that a screen of the host can draw them. They tell nothing about a person. */
@ConsumerType
public interface FormSource {
    /** the type of record that the forms are for, singular, kebab-case: {@code observation-kind}; each has one source */
    String type();

    /** the forms that this actor fills in now; one SQL statement at most */
    List<Form> forms(Actor actor);

    /**
     * A form.
     *
     * @param code which one: {@code FREQUENCY}
     * @param version what a record that was filled in with it refers to
     * @param label its name
     * @param hint when to use it, null when that is not told
     * @param fields in the order for a screen
     */
    record Form(String code, int version, Text label, @Nullable Text hint, List<Field> fields) {
        public Form {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field.
     *
     * @param pointer JSON pointer to where its value stands
     * @param type a code of the type of value
     * @param part a code of the part of the record that it belongs to
     * @param label its name
     * @param hint help beside it, null when there is none
     * @param required whether the record cannot be finished without it
     * @param min lower limit, null when there is none of its own
     * @param max upper limit, null when there is none of its own
     * @param options the codes to choose from, none where nothing is chosen
     */
    record Field(
            String pointer,
            String type,
            String part,
            Text label,
            @Nullable Text hint,
            boolean required,
            @Nullable Integer min,
            @Nullable Integer max,
            List<Option> options) {
        public Field {
            options = List.copyOf(options);
        }
    }

    /**
     * One code to choose.
     *
     * @param code as it stands in JSON
     * @param label what a screen shows
     */
    record Option(String code, Text label) {}

    /**
     * A text for a screen.
     *
     * @param nl Dutch, plain wording (B1)
     * @param en English
     */
    record Text(String nl, String en) {}
}
