package org.houvast.benchmarks.floor.internal;

/**
 * What the product finds out in each request and a floor knows beforehand: keys of the centre that the benchmark makes. Measured
 * are the children of one group, asked for by one member of its staff.
 */
public final class Facts {
    public static final String ORGANISATION = "org-0";
    public static final String LOCATION = "loc-0";
    public static final String GROUP = "grp-0";
    public static final String STAFF = "stf-0";
    public static final String WORK_FORM = "KDV";

    /** the role of the member of staff */
    public static final String ROLE = "STAFF";

    /** file in the data folder of Karaf with the {@code allowedActions} of a new draft, as JSON */
    public static final String ALLOWED_ACTIONS = "benchmark/allowed-actions.json";

    /** file in the data folder of Karaf with what a floor knows of the group's board, see {@link BoardFacts} */
    public static final String BOARD = "benchmark/board.tsv";

    /**
     * file in the data folder of Karaf with what the product says of a step plan and finds out anew each time: its {@code allowedActions} as
     * JSON, whether closure days are known, and a line for each step with its last day, that of its parents (empty for none) and its {@code
     * allowedActions}, separated by tabs
     */
    public static final String STEP_PLAN = "benchmark/step-plan.txt";

    private Facts() {}
}
