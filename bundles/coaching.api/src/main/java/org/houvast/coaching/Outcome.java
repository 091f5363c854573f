package org.houvast.coaching;

/** What staff and coach found together (domain 4.3, "outcome"); labels stand in the value list {@code outcome}. */
public enum Outcome {
    /** fits the age (passend bij de leeftijd) */
    AGE_APPROPRIATE,
    /** the adults are still looking for a way (handelingsverlegenheid); says nothing about the child and leaves nothing in its file */
    STAFF_UNCERTAINTY,
    /** a specific approach is needed, at home and at the centre (specifieke aanpak nodig) */
    SPECIFIC_APPROACH
}
