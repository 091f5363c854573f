package org.houvast.stepplan.internal.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.houvast.stepplan.TemplateStep;

/**
 * Which step of a version of a template is which of another one: the one with the same title, when there is just one; otherwise the one
 * with the same number, unless it has the title of another old step.
 */
final class Counterparts {
    private final Map<Integer, Integer> numbers = new HashMap<>();

    Counterparts(List<TemplateStep> old, List<TemplateStep> now) {
        Map<String, Integer> titles = unique(now);
        Map<String, Integer> oldTitles = unique(old);
        for (TemplateStep step : old) {
            Integer same = oldTitles.containsKey(title(step)) ? titles.get(title(step)) : null;
            if (same != null) {
                numbers.put(step.no(), same);
            } else if (step.no() <= now.size() && isFree(step, now.get(step.no() - 1), oldTitles)) {
                numbers.put(step.no(), step.no());
            }
        }
    }

    /** whether the step with the same number has not the title of another old step */
    private static boolean isFree(TemplateStep old, TemplateStep now, Map<String, Integer> oldTitles) {
        return title(now).equals(title(old)) || !oldTitles.containsKey(title(now));
    }

    /** the number in the other version; empty when it has no such step */
    Optional<Integer> of(int no) {
        return Optional.ofNullable(numbers.get(no));
    }

    /** the titles that only one step has */
    private static Map<String, Integer> unique(List<TemplateStep> steps) {
        Map<String, Integer> titles = new HashMap<>();
        for (TemplateStep step : steps) {
            titles.merge(title(step), step.no(), (first, second) -> 0);
        }
        titles.values().removeIf(no -> no == 0);
        return titles;
    }

    private static String title(TemplateStep step) {
        return step.title().strip().toLowerCase(Locale.ROOT);
    }
}
