package org.houvast.stepplan.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.houvast.commons.GroupRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;

/**
 * Takes the names of children out of texts for a reader who may not know the child (decision 24): of the child itself and of everybody in
 * its group today. A given name goes in any case of letters, another part of a name when it is written as in the host's records; a
 * word that only looks like a name goes too. Two host calls for such a reader, none for others.
 */
public final class NameMask {
    /** stands in the place of a name */
    public static final String MASK = "···";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final HostRecords host;

    public NameMask(HostRecords host) {
        this.host = host;
    }

    /** what a text about this record is for this reader */
    public UnaryOperator<String> of(Actor actor, Target target) {
        if (actor.scope().mayName(target)) {
            return UnaryOperator.identity();
        }
        Set<String> given = new HashSet<>();
        Set<String> other = new HashSet<>();
        roster(target, actor.scope().today()).forEach(child -> collect(child.displayName(), given, other));
        return text -> WORD.matcher(text)
                .replaceAll(
                        word -> given.contains(word.group().toLowerCase(Locale.ROOT)) || other.contains(word.group())
                                ? MASK
                                : word.group());
    }

    private Set<ChildRecord> roster(Target target, LocalDate today) {
        Set<ChildRecord> children =
                new HashSet<>(host.children(target.children()).values());
        GroupRef group = target.group();
        if (group != null) {
            children.addAll(host.ask(h -> h.children().inGroups(Set.of(group), today)));
        }
        return children;
    }

    private static void collect(String displayName, Set<String> given, Set<String> other) {
        List<String> words = Arrays.stream(displayName.split("[^\\p{L}\\p{M}]+"))
                .filter(w -> w.length() > 1)
                .toList();
        for (String word : words) {
            if (word.equals(words.get(0))) {
                given.add(word.toLowerCase(Locale.ROOT));
            } else if (Character.isUpperCase(word.codePointAt(0))) {
                other.add(word);
            }
        }
    }
}
