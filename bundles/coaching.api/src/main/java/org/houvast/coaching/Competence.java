package org.houvast.coaching;

/** What staff, and what coaches, grow in (domain 4.3). */
public enum Competence {
    DEVELOPMENT(Side.STAFF),
    BEHAVIOUR(Side.STAFF),
    HELP_SEEKING(Side.STAFF),
    PARENTS(Side.STAFF),
    ATTUNE(Side.COACH),
    MODEL(Side.COACH),
    EQUAL(Side.COACH),
    TRANSFER(Side.COACH),
    BOUNDARIES(Side.COACH);

    private final Side role;

    Competence(Side role) {
        this.role = role;
    }

    /** whose competence it is */
    public Side role() {
        return role;
    }
}
