package org.houvast.coaching.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.houvast.coaching.CoachingProblems;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Violation;
import org.houvast.host.spi.ChildRecord;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Holds texts back that an outside coach may read and in which a child of the group seems to be named: a given name in any case of
 * letters, another part of a name when it is written as in the roster.
 */
@Component(service = RosterNames.class)
public final class RosterNames {
    private static final String WORDS = "[^\\p{L}\\p{M}]+";

    /**
     * A text to look at.
     *
     * @param pointer JSON pointer of its field
     * @param text null is no text
     */
    public record Field(String pointer, @Nullable String text) {}

    private final HostRecords host;

    @Activate
    public RosterNames(@Reference HostRecords host) {
        this.host = host;
    }

    /**
     * Goes on only when no text holds a name, or the writer declared that these words are none.
     *
     * @param fields the texts
     * @throws Problem {@link CoachingProblems#NAME_IN_TEXT} with the pointers
     */
    public void check(Actor actor, GroupRef group, @Nullable Boolean declared, Field... fields) {
        if (Boolean.TRUE.equals(declared) || Arrays.stream(fields).allMatch(f -> f.text() == null)) {
            return;
        }
        Set<String> givenNames = new HashSet<>();
        Set<String> otherNames = new HashSet<>();
        for (ChildRecord child :
                host.ask(h -> h.children().inGroups(Set.of(group), actor.scope().today()))) {
            collect(child.displayName(), givenNames, otherNames);
        }
        List<Violation> violations = new ArrayList<>();
        for (Field field : fields) {
            if (field.text() != null && holdsName(field.text(), givenNames, otherNames)) {
                violations.add(new Violation(field.pointer(), "a word in it looks like the name of a child"));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(CoachingProblems.NAME_IN_TEXT, violations);
        }
    }

    private static void collect(String displayName, Set<String> givenNames, Set<String> otherNames) {
        List<String> words = words(displayName);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() < 2) {
                continue;
            }
            if (i == 0) {
                givenNames.add(word.toLowerCase(Locale.ROOT));
            } else if (Character.isUpperCase(word.codePointAt(0))) {
                otherNames.add(word);
            }
        }
    }

    private static boolean holdsName(String text, Set<String> givenNames, Set<String> otherNames) {
        return words(text).stream()
                .anyMatch(w -> givenNames.contains(w.toLowerCase(Locale.ROOT)) || otherNames.contains(w));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(WORDS)).filter(w -> !w.isEmpty()).toList();
    }
}
