package org.houvast.privacy.internal.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** A piece of SQL with what fills its question marks. What is known here is not asked of the database. */
record ScopeTerm(String sql, List<String[]> parameters) {
    static final ScopeTerm NOTHING = new ScopeTerm("1 = 0", List.of());
    static final ScopeTerm EVERYTHING = new ScopeTerm("1 = 1", List.of());

    static ScopeTerm any(List<ScopeTerm> terms) {
        return join(terms, " or ", EVERYTHING, NOTHING);
    }

    static ScopeTerm all(ScopeTerm... terms) {
        return join(Arrays.asList(terms), " and ", NOTHING, EVERYTHING);
    }

    /**
     * The terms as one.
     *
     * @param deciding the term that settles the whole
     * @param idle the term that adds nothing
     */
    private static ScopeTerm join(List<ScopeTerm> terms, String word, ScopeTerm deciding, ScopeTerm idle) {
        List<ScopeTerm> open = new ArrayList<>(terms.size());
        for (ScopeTerm term : terms) {
            if (term.equals(deciding)) {
                return deciding;
            }
            if (!term.equals(idle) && !open.contains(term)) {
                open.add(term);
            }
        }
        return open.isEmpty() ? idle : open.size() == 1 ? open.get(0) : joined(open, word);
    }

    private static ScopeTerm joined(List<ScopeTerm> terms, String word) {
        StringJoiner sql = new StringJoiner(word, "(", ")");
        List<String[]> parameters = new ArrayList<>();
        for (ScopeTerm term : terms) {
            sql.add(term.sql());
            parameters.addAll(term.parameters());
        }
        return new ScopeTerm(sql.toString(), parameters);
    }
}
