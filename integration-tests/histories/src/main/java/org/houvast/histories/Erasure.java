package org.houvast.histories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.privacy.AccessLogs;
import org.houvast.privacy.AuditFilter;
import org.houvast.privacy.AuditTrail;
import org.houvast.privacy.DataPackage;
import org.houvast.privacy.RetentionProblems;
import org.houvast.privacy.internal.requests.PackageDestruction;
import org.houvast.privacy.keeping.RetentionClass;

/** The end of every history: two persons destroy all of it, before its term or after, and nothing of it is in what is exported then. */
final class Erasure {
    private static final List<Place> PLACES = List.of(Centre.LOC, Centre.HOUSE);
    private static final List<Place> EVERYWHERE = List.of(Centre.LOC, Centre.HOUSE, Centre.FAR);
    private static final int MOST_ROUNDS = 5;

    private Erasure() {}

    static void of(History h) {
        boolean late = h.chance(40);
        h.child.late = late;
        h.note(late ? "after its term" : "before its term");
        for (Made hold : h.made.stream().filter(m -> m.kind().equals("hold")).toList()) {
            held(h);
            Keeping.release(h, hold, "alex");
        }
        if (late) {
            Hosts.leave(h);
            h.world.clock.advance(Duration.ofDays(2 * 366 + 3));
            h.get(PackageDestruction.class).destroy();
            EVERYWHERE.forEach(place -> pastTerm(h, place));
            // what is open is not over; once it is closed, it is
            Keeping.close(h);
            EVERYWHERE.forEach(place -> pastTerm(h, place));
        } else {
            EVERYWHERE.forEach(place -> destroyed(h, file(place), place, true));
        }
        h.child.isErased();
        exports(h);
    }

    /** while there is a hold, nothing is due */
    private static void held(History h) {
        for (Place place : PLACES) {
            if (destroyed(h, file(place), place, true)) {
                h.differ("a hold did not hold");
            }
        }
    }

    /** the class of the file of a child at a place */
    private static RetentionClass file(Place place) {
        return place.equals(Centre.FAR) ? RetentionClass.PUPIL_FILE : RetentionClass.CHILD_FILE;
    }

    private static void pastTerm(History h, Place place) {
        for (RetentionClass retention : RetentionClass.values()) {
            boolean file = retention == RetentionClass.CHILD_FILE || retention == RetentionClass.PUPIL_FILE;
            if (retention.isReviewed() && (!file || retention == file(place))) {
                for (int i = 0; i < MOST_ROUNDS && destroyed(h, retention, place, false); i++) {
                    h.note("destroyed " + retention);
                }
            }
        }
    }

    /** whether there was anything */
    private static boolean destroyed(History h, RetentionClass retention, Place place, boolean file) {
        try {
            boolean school = place.equals(Centre.FAR);
            return Keeping.destroy(h, retention, place, file, school ? "sara" : "ada", school ? "sven" : "alex")
                    .counts()
                    .stream()
                    .anyMatch(c -> c.destroyed() > 0);
        } catch (Problem p) {
            if (!p.type().equals(RetentionProblems.NOTHING_DUE)) {
                throw p;
            }
            return false;
        }
    }

    /** what is exported later shows nothing of the child; who acted is in the audit by key */
    private static void exports(History h) {
        StringBuilder text = new StringBuilder();
        h.get(AuditTrail.class)
                .export(h.actor("dora"), new AuditFilter(h.child.ref(), null, null, null, null))
                .rows(cells -> text.append(cells).append('\n'));
        h.get(AccessLogs.class)
                .of(h.actor("dora"), h.child.ref(), null, null)
                .days()
                .forEach(text::append);
        judge(h, "an export of the audit", text.toString(), "");
        for (String guardian : new ArrayList<>(h.child.guardians.keySet())) {
            if (h.child.guards(guardian)) {
                for (Place place : PLACES) {
                    answer(h, guardian, place);
                }
            }
        }
    }

    private static void answer(History h, String guardian, Place place) {
        try {
            DataPackage answer = Keeping.answered(h, guardian, place, null);
            if (answer != null) {
                judge(h, "a package of data", answer.json() + answer.html(), "proof");
            }
        } catch (Problem p) {
            h.note("no package: " + p.type().name());
        }
    }

    private static String lineOf(String text, Words.Found found) {
        return text.lines()
                .filter(line -> Words.in(line).contains(found))
                .findFirst()
                .orElse("no line");
    }

    /** but for this kind, which is kept */
    private static void judge(History h, String what, String text, String kept) {
        for (Words.Found found : Words.in(text)) {
            boolean kind = !kept.isEmpty() && found.kind().startsWith(kept + "y");
            if (!kind && !h.child.guardians.containsKey(found.toString())) {
                h.differ(what + " holds " + found + " in " + lineOf(text, found));
            }
        }
    }
}
