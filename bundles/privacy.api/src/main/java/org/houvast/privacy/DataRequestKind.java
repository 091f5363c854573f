package org.houvast.privacy;

/** What a person asks for about data on that person (General Data Protection Regulation, chapter III). */
public enum DataRequestKind {
    /** to get everything that is kept (article 15) */
    ACCESS,
    /** to have something corrected (article 16) */
    RECTIFICATION,
    /** to have it destroyed (article 17) */
    ERASURE,
    /** to have it left alone for now (article 18) */
    RESTRICTION,
    /** to get what this person gave, to take it along (article 20) */
    PORTABILITY;

    /** whether the answer is a package, made of what was collected */
    public boolean hasPackage() {
        return this == ACCESS || this == PORTABILITY;
    }
}
