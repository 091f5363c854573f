package org.houvast.observation;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Subject;

/**
 * How often something was observed, by hour, place, activity or trigger. Counts of what was written down, and nothing more: no score and
 * no verdict.
 *
 * @param subject the child, or the group with all its children
 * @param by what is counted by
 * @param from first day
 * @param to last day
 * @param zone whose clock the hours are of
 * @param observations how many final observations there are in the period
 * @param minimum below so many nothing is counted out
 * @param enough whether there are that many
 * @param unknown how many of them do not say it
 * @param bars the counts; hours in their order, else the most frequent first and at most 30; none when there are not enough
 * @param others how many stand behind the bars that are not shown
 * @param text the same in words, for who cannot see the picture
 */
public record ObservationPattern(
        Subject subject,
        PatternBy by,
        LocalDate from,
        LocalDate to,
        String zone,
        int observations,
        int minimum,
        boolean enough,
        int unknown,
        List<Bar> bars,
        int others,
        String text) {
    /**
     * One count.
     *
     * @param label the hour as {@code 09:00}, or the words as they were written
     * @param count how many observations
     */
    public record Bar(String label, int count) {}

    public ObservationPattern {
        bars = List.copyOf(bars);
    }
}
