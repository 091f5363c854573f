package org.houvast.privacy.internal.names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.houvast.host.spi.ChildRecord;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.guard.WrittenText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks for the names of the children in the host's records. */
@Component
public final class RosterNames implements NamesInText {
    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{M}]+";
    private static final int SHORTEST = 2;

    private final HostRecords host;

    @Activate
    public RosterNames(@Reference HostRecords host) {
        this.host = host;
    }

    /** The words that stand for a child: given names in lower case, other parts of a name as they are written. */
    private record Names(Set<String> given, Set<String> other) {
        static Names of(Set<ChildRecord> children) {
            Names names = new Names(new HashSet<>(), new HashSet<>());
            children.forEach(child -> names.add(words(child.displayName())));
            return names;
        }

        private void add(List<String> name) {
            for (int i = 0; i < name.size(); i++) {
                String word = name.get(i);
                if (word.codePointCount(0, word.length()) < SHORTEST) {
                    continue;
                }
                if (i == 0) {
                    given.add(word.toLowerCase(Locale.ROOT));
                } else if (!Character.isLowerCase(word.codePointAt(0))) {
                    other.add(word);
                }
            }
        }

        void remove(Names own) {
            given.removeAll(own.given);
            other.removeAll(own.other);
        }

        boolean standIn(String text) {
            return words(text).stream().anyMatch(w -> given.contains(w.toLowerCase(Locale.ROOT)) || other.contains(w));
        }
    }

    @Override
    public void check(Actor actor, Target target, List<WrittenText> texts) {
        if (texts.isEmpty()) {
            return;
        }
        refuse(Names.of(children(actor, target)), texts);
    }

    @Override
    public void checkOthers(Actor actor, Target target, List<WrittenText> texts) {
        if (texts.isEmpty()) {
            return;
        }
        Set<ChildRecord> own = new HashSet<>(host.children(target.children()).values());
        Set<ChildRef> keys = own.stream().map(ChildRecord::ref).collect(Collectors.toSet());
        Set<ChildRecord> others = children(actor, target).stream()
                .filter(child -> !keys.contains(child.ref()))
                .collect(Collectors.toSet());
        Names names = Names.of(others);
        names.remove(Names.of(own));
        refuse(names, texts);
    }

    private static void refuse(Names names, List<WrittenText> texts) {
        List<Flaw> flaws = texts.stream()
                .filter(t -> names.standIn(t.text()))
                .map(t -> Flaw.of(t.pointer(), "word"))
                .toList();
        if (!flaws.isEmpty()) {
            throw Problem.flawed(PrivacyProblems.NAME_IN_TEXT, flaws);
        }
    }

    private Set<ChildRecord> children(Actor actor, Target target) {
        Set<ChildRecord> children = new HashSet<>();
        if (!target.children().isEmpty()) {
            children.addAll(host.children(target.children()).values());
        }
        GroupRef group = target.group();
        if (group != null) {
            children.addAll(host.ask(
                    h -> h.children().inGroups(Set.of(group), actor.scope().today())));
        }
        return children;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(BETWEEN_WORDS))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
