package org.houvast.observation;

/** What a field of an observation kind holds. */
public enum FieldType {
    /** free text; {@code max} is its most characters, 1 to 4000, 1000 when missing */
    TEXT,
    /** a whole number from {@code min} to {@code max}, 0 to 100000 when missing */
    NUMBER,
    /** yes or no */
    YES_NO,
    /** one code of the field's choices */
    CHOICE,
    /** several codes of the field's choices; {@code max} is how many at most, all when missing */
    CHOICES,
    /** up to 200 whole numbers in the order of time, each from {@code min} to {@code max}: one per interval */
    SERIES,
    /** a day */
    DATE,
    /** a time with its date; only among the fields that every kind has */
    TIME
}
