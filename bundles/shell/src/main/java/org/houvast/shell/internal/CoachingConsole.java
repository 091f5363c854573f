package org.houvast.shell.internal;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.houvast.coaching.AgreementFilter;
import org.houvast.coaching.AgreementState;
import org.houvast.coaching.AgreementSummary;
import org.houvast.coaching.AssignmentFilter;
import org.houvast.coaching.AssignmentState;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachAssignments;
import org.houvast.coaching.CooperationAgreements;
import org.houvast.commons.Cursor;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows agreements and assignments for the command. */
@Component(service = CoachingConsole.class)
public final class CoachingConsole {
    private static final int MOST_DAYS = 3660;

    /** What ends, and when. */
    private record Ending(LocalDate on, String what, String id, String with, String where) {}

    private final CooperationAgreements agreements;
    private final CoachAssignments assignments;
    private final ShellActors actors;

    @Activate
    public CoachingConsole(
            @Reference CooperationAgreements agreements,
            @Reference CoachAssignments assignments,
            @Reference ShellActors actors) {
        this.agreements = agreements;
        this.assignments = assignments;
        this.actors = actors;
    }

    /**
     * Prints what ends within so many days, the first to end first.
     *
     * @param location key of the location, or null for all of them
     * @param ahead days, 0 to 3660; 0 is today
     * @param as key of the person who acts, or null for the configured one
     */
    void ending(@Nullable String location, String ahead, @Nullable String as, PrintStream out) throws CommandException {
        int days = days(ahead);
        Actor actor = actors.actor(as);
        LocationRef place = location == null ? null : new LocationRef(location);
        LocalDate last = actor.scope().today().plusDays(days);
        List<Ending> ending = new ArrayList<>();
        each(page -> agreements.list(actor, new AgreementFilter(place, null, null), page))
                .forEach(a -> add(ending, of(a), last));
        each(page -> assignments.list(actor, new AssignmentFilter(null, null, place, null), page))
                .forEach(a -> add(ending, of(a), last));
        ending.sort(Comparator.comparing(Ending::on).thenComparing(Ending::id));
        print(ending, out);
    }

    private static int days(String ahead) throws CommandException {
        if (ahead.matches("\\d{1,4}") && Integer.parseInt(ahead) <= MOST_DAYS) {
            return Integer.parseInt(ahead);
        }
        throw new CommandException("Days are 0 to " + MOST_DAYS + ".");
    }

    private static <T> List<T> each(Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Cursor next = null;
        do {
            Page<T> page = list.apply(new PageRequest(PageRequest.MAX_LIMIT, next));
            all.addAll(page.items());
            next = page.next();
        } while (next != null);
        return all;
    }

    private static void add(List<Ending> all, @Nullable Ending ending, LocalDate last) {
        if (ending != null && !ending.on().isAfter(last)) {
            all.add(ending);
        }
    }

    private static @Nullable Ending of(AgreementSummary agreement) {
        LocalDate on = agreement.endedOn() == null ? agreement.until() : agreement.endedOn();
        if (on == null || agreement.state() == AgreementState.ENDED) {
            return null;
        }
        StringBuilder parties = new StringBuilder();
        agreement.parties().forEach(p -> parties.append(parties.isEmpty() ? "" : " ")
                .append(p.organisation().key()));
        return new Ending(on, "agreement", agreement.id().value().toString(), parties.toString(), "");
    }

    private static @Nullable Ending of(CoachAssignment assignment) {
        LocalDate on = assignment.endedOn() == null ? assignment.until() : assignment.endedOn();
        if (on == null || assignment.state() == AssignmentState.ENDED) {
            return null;
        }
        StringBuilder groups = new StringBuilder();
        assignment.groups().forEach(g -> groups.append(groups.isEmpty() ? "" : " ")
                .append(g.key()));
        return new Ending(
                on,
                "assignment",
                assignment.id().value().toString(),
                assignment.coach().key(),
                groups.toString());
    }

    private static void print(List<Ending> ending, PrintStream out) {
        ShellTable table = new ShellTable();
        table.column("Last day");
        table.column("What");
        table.column("With");
        table.column("Groups");
        table.column("Id");
        table.emptyTableText("nothing ends in these days");
        for (Ending each : ending) {
            table.addRow().addContent(each.on(), each.what(), each.with(), each.where(), each.id());
        }
        table.print(out);
    }
}
