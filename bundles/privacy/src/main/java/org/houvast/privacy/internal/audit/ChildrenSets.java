package org.houvast.privacy.internal.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.houvast.persistence.Rows;
import org.jspecify.annotations.Nullable;

/**
 * The sets of children that lists showed. The same screen shows the same children again and again, so each set stands in the database once,
 * and an access log finds the lines about a child by the sets that the child is in. They are written when a line is sealed, and only narrow the
 * search: what a line showed is said by its own text.
 */
final class ChildrenSets {
    /** the set of a line that is of no list */
    static final long NONE = 0;

    /** so many are remembered; then all are forgotten, and looked for anew */
    private static final int MOST = 20_000;

    private static final String BETWEEN = ",";
    private static final String MISSING = "insert into privacy_audit_children (pseudonym, children_set) select ?, ?"
            + " where not exists (select 1 from privacy_audit_children where pseudonym = ? and children_set = ?)";
    private static final String OF_SETS =
            "select children_set, pseudonym from privacy_audit_children where children_set = any(?)";

    private final Set<Long> known = ConcurrentHashMap.newKeySet();

    private record Member(String pseudonym, long set) {}

    /** the number of a set; two sets of one number are told apart by the text of their lines */
    static long of(@Nullable String children) {
        if (children == null) {
            return NONE;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(children.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() | 1; // never that of no list
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** writes those that may not be there, in the transaction of these rows; gives their numbers, to be remembered after the commit */
    Collection<Long> write(Rows rows, Collection<String> sets) {
        Map<Long, String> fresh = new HashMap<>();
        for (String children : sets) {
            long set = of(children);
            if (!known.contains(set)) {
                fresh.put(set, children);
            }
        }
        List<Member> members = new ArrayList<>();
        fresh.forEach((set, children) -> members(children).forEach(child -> members.add(new Member(child, set))));
        if (!members.isEmpty()) {
            rows.batch(MISSING, members, (p, member) -> p.text(member.pseudonym())
                    .number(member.set())
                    .text(member.pseudonym())
                    .number(member.set()));
        }
        return fresh.keySet();
    }

    /** these are there for good */
    void remember(Collection<Long> committed) {
        if (known.size() + committed.size() > MOST) {
            known.clear();
        }
        known.addAll(committed);
    }

    /**
     * Of these sets, those that lack a child: the access log of that child would not show their lines.
     *
     * @param sets the text of each by its number
     */
    static Set<Long> lacking(Rows rows, Map<Long, String> sets) {
        Map<Long, Set<String>> there = new HashMap<>();
        rows.list(OF_SETS, p -> p.numbers(sets.keySet()), row -> new Member(row.text(2), row.number(1)))
                .forEach(member -> there.computeIfAbsent(member.set(), s -> new HashSet<>())
                        .add(member.pseudonym()));
        Set<Long> lacking = new HashSet<>();
        sets.forEach((set, children) -> {
            if (!there.getOrDefault(set, Set.of()).containsAll(members(children))) {
                lacking.add(set);
            }
        });
        return lacking;
    }

    private static List<String> members(String children) {
        return List.of(children.split(BETWEEN, -1));
    }
}
