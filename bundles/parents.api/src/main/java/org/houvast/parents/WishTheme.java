package org.houvast.parents;

/** What a wish is about. */
public enum WishTheme {
    /** eating, sleeping, drinking, the toilet */
    DAILY_CARE,
    /** playing and learning */
    PLAY_AND_LEARNING,
    /** the language that is spoken with the child or with the parents */
    LANGUAGE,
    /** what the child does, and how adults act upon it */
    BEHAVIOUR,
    /** other children */
    OTHER_CHILDREN,
    /** how the centre and the parents keep in touch */
    CONTACT,
    /** another group, the school, leaving */
    TRANSITION,
    OTHER
}
