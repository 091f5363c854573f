package org.houvast.histories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may read what at one moment, by the model.
 *
 * @param words by person: those of records, and the name of the child
 */
record Basis(Map<String, Set<String>> words) {
    /** as it is now */
    static Basis of(History h) {
        List<String> all = new ArrayList<>(h.made.stream().map(Made::word).toList());
        all.add(Words.of(h.child.number, "name"));
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String who : h.persons()) {
            Set<String> own = new HashSet<>();
            for (String word : all) {
                Words.in(word).stream()
                        .filter(found -> h.child.mayRead(who, found.kind(), h.world))
                        .forEach(found -> own.add(word));
            }
            words.put(who, own);
        }
        return new Basis(words);
    }

    /** what each person could read then and not any more; only those who lost something */
    Map<String, Set<String>> lost(Basis now) {
        Map<String, Set<String>> lost = new LinkedHashMap<>();
        words.forEach((who, own) -> {
            Set<String> gone = new HashSet<>(own);
            gone.removeAll(now.words.getOrDefault(who, Set.of()));
            if (!gone.isEmpty()) {
                lost.put(who, gone);
            }
        });
        return lost;
    }
}
