package org.houvast.privacy.keeping;

/** What a column holds. */
public enum Meaning {
    /** id of this record, of its place in a list, or of another record */
    ID,
    /** a code of a closed list, a version, a language */
    CODE,
    /** an instant, a day or a time of day */
    TIME,
    /** a number, a measure, yes or no */
    NUMBER,
    /** key of a child */
    CHILD,
    /** key of a guardian */
    GUARDIAN,
    /** key of a member of staff or an outside coach */
    STAFF,
    /** key of a person, whatever that person is: staff or guardian */
    PERSON,
    /** key of a group, a location or an organisation */
    PLACE,
    /** words that staff or a coach wrote and that may be about a person */
    STAFF_TEXT,
    /** words that a guardian or a child said or wrote */
    PARENT_TEXT,
    /** a document as somebody was given it, made of texts of others */
    DOCUMENT,
    /** words of the centre that are about no person: a template, a tip, a label, a reason of an administrator */
    CENTRE_TEXT,
    /** what makes no sense without a key outside the database, or must not be shown to anybody: sealed text, a hash, a code of a link */
    SECRET,
    /** always null: the table has the access columns that all have, and is never about a child */
    EMPTY;

    /** whether it names a person by key */
    public boolean isPerson() {
        return this == CHILD || this == GUARDIAN || this == STAFF || this == PERSON;
    }

    /** whether it may hold words about a person */
    public boolean isContent() {
        return this == STAFF_TEXT || this == PARENT_TEXT || this == DOCUMENT;
    }
}
