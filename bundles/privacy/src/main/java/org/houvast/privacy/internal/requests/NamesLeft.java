package org.houvast.privacy.internal.requests;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.guard.WrittenText;

/** Finds words that look like the name of another child of a group. */
final class NamesLeft {
    private final NamesInText names;

    NamesLeft(NamesInText names) {
        this.names = names;
    }

    /**
     * Which of these texts hold such a word; two questions to the host for each group.
     *
     * @param about the request, whose child may be named
     * @param groups whose children may not
     * @param texts by any pointer
     */
    Set<String> in(Actor actor, Target about, Set<GroupRef> groups, Map<String, String> texts) {
        List<WrittenText> written = texts.entrySet().stream()
                .map(t -> new WrittenText(t.getKey(), t.getValue()))
                .toList();
        Set<String> found = new HashSet<>();
        for (GroupRef group : groups) {
            Target here = new Target(
                    about.type(), about.id(), about.children(), group, about.place(), about.controller(), null, null);
            try {
                names.checkOthers(actor, here, written);
            } catch (Problem problem) {
                if (!problem.type().equals(PrivacyProblems.NAME_IN_TEXT)) {
                    throw problem;
                }
                problem.violations().forEach(v -> found.add(v.pointer()));
            }
        }
        return found;
    }
}
