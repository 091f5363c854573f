package org.houvast.persistence;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of the database as a whole. */
public final class PersistenceProblems {
    /** the database is gone, or no connection came free in time */
    public static final ProblemType DATABASE_UNAVAILABLE =
            new ProblemType(PersistenceProblems.class, "persistence:database-unavailable", Category.UNAVAILABLE);

    /** the transaction stood in the way of another one, or took too long, and was rolled back */
    public static final ProblemType DATABASE_BUSY =
            new ProblemType(PersistenceProblems.class, "persistence:database-busy", Category.UNAVAILABLE);

    private PersistenceProblems() {}
}
