package org.houvast.coaching.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.houvast.coaching.GrowthProblems;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.houvast.commons.ProblemType;

/** Checks what somebody scored: known items, each once, from 1 to 5. */
public final class Scores {
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private Scores() {}

    /**
     * One score.
     *
     * @param item its code
     * @param score what was given
     */
    public record Given(String item, int score) {}

    /**
     * Goes on only with good scores.
     *
     * @param known codes that there are
     * @throws Problem {@link GrowthProblems#SCORE_INVALID}, {@link GrowthProblems#ITEM_TWICE}, {@link GrowthProblems#ITEM_UNKNOWN}
     */
    public static void check(List<Given> scores, Set<String> known) {
        Set<String> seen = new HashSet<>();
        refuse(GrowthProblems.ITEM_UNKNOWN, wrong(scores, "item", s -> !known.contains(s.item())));
        refuse(GrowthProblems.ITEM_TWICE, wrong(scores, "item", s -> !seen.add(s.item())));
        refuse(GrowthProblems.SCORE_INVALID, wrong(scores, "score", s -> s.score() < LOWEST || s.score() > HIGHEST));
    }

    /**
     * Goes on only when every item has a score.
     *
     * @throws Problem {@link GrowthProblems#SCORES_MISSING}
     */
    public static void complete(Set<String> scored, List<String> known) {
        List<String> missing = known.stream().filter(k -> !scored.contains(k)).toList();
        if (!missing.isEmpty()) {
            throw Problem.of(GrowthProblems.SCORES_MISSING, String.join(", ", missing));
        }
    }

    private interface Check {
        boolean fails(Given score);
    }

    private static List<String> wrong(List<Given> scores, String field, Check check) {
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            if (check.fails(scores.get(i))) {
                pointers.add("/scores/" + i + "/" + field);
            }
        }
        return pointers;
    }

    private static void refuse(ProblemType type, List<String> pointers) {
        if (!pointers.isEmpty()) {
            throw Problem.flawed(
                    type, pointers.stream().map(p -> Flaw.of(p, "item")).toList());
        }
    }
}
