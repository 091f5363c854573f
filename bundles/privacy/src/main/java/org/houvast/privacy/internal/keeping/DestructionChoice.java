package org.houvast.privacy.internal.keeping;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Destructions;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.ProposeDestruction;
import org.houvast.privacy.RetentionProblems;
import org.houvast.privacy.keeping.RetentionClass;

/** Which records a proposal means, and whether they may be proposed. */
final class DestructionChoice {
    private final Rows rows;
    private final HostRecords host;
    private final ReviewList review;
    private final ActiveHolds holds;

    DestructionChoice(DataSource dataSource, HostRecords host, ReviewList review) {
        this.rows = Rows.on(dataSource);
        this.host = host;
        this.review = review;
        this.holds = new ActiveHolds(host);
    }

    /** what is past its term and not held: of those that were chosen, or the first ones */
    List<Reviewed> of(ProposeDestruction command, Place place, LocalDate today) {
        if (!command.retention().isReviewed()) {
            return List.of();
        }
        List<UUID> records = command.records();
        ChildRef child = command.child();
        Wanted wanted = new Wanted(
                place,
                null,
                records == null ? null : Set.copyOf(new HashSet<>(records)),
                child == null ? null : host.keys(child));
        List<Reviewed> past = review.past(command.retention(), wanted, today, Destructions.MOST);
        Set<UUID> held = holds.among(rows, host.controller(place), past, today);
        return past.stream().filter(r -> !held.contains(r.id())).toList();
    }

    static void requireWhole(ProposeDestruction command) {
        RetentionClass file = command.workForm() == WorkForm.PO ? RetentionClass.PUPIL_FILE : RetentionClass.CHILD_FILE;
        if (command.child() != null && (command.records() != null || command.retention() != file)) {
            throw Problem.of(RetentionProblems.ERASURE);
        }
    }

    static void requireDue(ProposeDestruction command, List<Reviewed> chosen) {
        List<UUID> records = command.records();
        int missing = records == null ? 0 : new HashSet<>(records).size() - chosen.size();
        if (missing > 0) {
            throw Problem.of(RetentionProblems.NOT_DUE, missing);
        }
        if (chosen.isEmpty()) {
            throw Problem.of(RetentionProblems.NOTHING_DUE);
        }
    }
}
