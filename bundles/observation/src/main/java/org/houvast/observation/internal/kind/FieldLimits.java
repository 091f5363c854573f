package org.houvast.observation.internal.kind;

import org.houvast.observation.Choice;
import org.houvast.observation.KindField;

/**
 * What a field takes: its own limits, or those of its type.
 *
 * @param min lowest value
 * @param max highest value, most characters, or most choices
 */
record FieldLimits(int min, int max) {
    static final int LONGEST_TEXT = 4000;
    static final int LARGEST = 100_000;

    private static final int TEXT = 1000;

    static FieldLimits of(KindField field) {
        int most =
                switch (field.type()) {
                    case TEXT -> TEXT;
                    case NUMBER, SERIES -> LARGEST;
                    case CHOICES ->
                        field.choices() == null ? 0 : field.choices().size();
                    case CHOICE, YES_NO, DATE, TIME -> 1;
                };
        return new FieldLimits(field.min() == null ? 0 : field.min(), field.max() == null ? most : field.max());
    }

    boolean takes(int value) {
        return value >= min && value <= max;
    }

    static boolean offers(KindField field, String code) {
        return field.choices() != null
                && field.choices().stream().map(Choice::code).anyMatch(code::equals);
    }
}
