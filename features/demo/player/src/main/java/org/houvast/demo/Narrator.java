package org.houvast.demo;

import java.io.PrintStream;
import java.util.Map;
import org.houvast.demo.RestClient.Answer;

/** Says in plain words who does what and what the system answers. */
final class Narrator {
    private static final Map<String, String> CAST = Map.ofEntries(
            Map.entry("staff-001", "Marloes (pedagogical staff, mentor)"),
            Map.entry("staff-002", "Deniz (colleague in the same group)"),
            Map.entry("staff-003", "Femke (colleague, and parent of a child in the group)"),
            Map.entry("staff-039", "Gaby (manager of the location)"),
            Map.entry("staff-042", "Koen (administrator)"),
            Map.entry("staff-047", "Esra (coach from youth care)"),
            Map.entry("staff-048", "Maarten (coach, not assigned here)"),
            Map.entry("guardian-0001", "Eva (mother, custody)"),
            Map.entry("guardian-0002", "Joris (father, custody)"),
            Map.entry("guardian-0005", "Naomi (mother of another child, custody)"),
            Map.entry("guardian-0006", "Marco (father of that child, custody)"));

    private final PrintStream out;
    private int step;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.println();
        out.println("── " + title);
    }

    /** tells what somebody does, and that it was answered as it should be */
    Answer went(String person, String deed, Answer answer, int wanted) {
        out.printf("%3d. %s %s%n", ++step, name(person), deed);
        if (answer.status() != wanted) {
            throw new StoryFailed(
                    "wanted " + wanted + ", got " + answer.status() + " " + answer.body() + " at: " + deed);
        }
        out.println("     → " + answer.status() + said(answer));
        return answer;
    }

    /** tells of an attempt that has to be refused by this rule */
    void refused(String person, String deed, Answer answer, int wanted, String rule) {
        went(person, deed, answer, wanted);
        String named = answer.body().path("rule").asText();
        if (!named.equals(rule)) {
            throw new StoryFailed("wanted a refusal by " + rule + ", got " + named + " at: " + deed);
        }
    }

    /** says something that was checked */
    void seen(String what, boolean holds) {
        if (!holds) {
            throw new StoryFailed("did not hold: " + what);
        }
        out.println("     ✓ " + what);
    }

    void say(String line) {
        out.println(line);
    }

    private static String said(Answer answer) {
        if (answer.status() >= 400) {
            return " refused (" + answer.body().path("rule").asText() + "): "
                    + answer.body().path("detail").asText();
        }
        String state = answer.body().path("state").asText();
        return state.isEmpty() ? "" : " " + state;
    }

    private static String name(String person) {
        return CAST.getOrDefault(person, person);
    }
}
