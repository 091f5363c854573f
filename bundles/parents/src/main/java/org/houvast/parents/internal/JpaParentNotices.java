package org.houvast.parents.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.host.spi.StaffRecord;
import org.houvast.parents.GiveNotice;
import org.houvast.parents.NoticeCheck;
import org.houvast.parents.NoticeFilter;
import org.houvast.parents.ParentNotice;
import org.houvast.parents.ParentNoticeId;
import org.houvast.parents.ParentNotices;
import org.houvast.parents.ParentsProblems;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Subjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notices to parents in the database. */
@Component
public final class JpaParentNotices implements ParentNotices, NoticeCheck {
    private static final int LONGEST_PERIOD = 366;

    private final Transactions transactions;
    private final Guard guard;
    private final Subjects subjects;
    private final HostRecords host;
    private final Clock clock;
    private final NoticeRows rows;

    @Activate
    public JpaParentNotices(
            @Reference(target = "(module=parents)") Transactions transactions,
            @Reference(target = "(module=parents)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Subjects subjects,
            @Reference HostRecords host,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.guard = guard;
        this.subjects = subjects;
        this.host = host;
        this.clock = clock;
        this.rows = new NoticeRows(dataSource, host);
    }

    @Override
    public ParentNotice give(Actor actor, GiveNotice command) {
        return guard.write(transactions, actor, command, change -> {
            if (command.subject().type() != Subject.Type.CHILD) {
                throw Problem.of(ParentsProblems.CHILD_NEEDED);
            }
            Subjects.Resolved resolved =
                    subjects.resolve(actor, NoticeEntity.TYPE, command.subject(), command.group(), command.caseId());
            UUID id = Ids.next(clock);
            Target target = resolved.target().withId(id);
            change.permit(ParentsAccess.NOTICE_GIVE, target);
            resolved.refusal().ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            check(actor, command);
            NoticeEntity notice = new NoticeEntity(id, target, command, change.at());
            change.entities().persist(notice);
            change.entities().flush();
            UUID caseId = target.caseId();
            change.emit(
                    "parents.notice.given",
                    id,
                    caseId == null ? id.toString() : caseId.toString(),
                    caseId == null ? Map.of() : Map.of("case", caseId.toString()));
            return NoticeRows.document(actor, notice.line());
        });
    }

    private void check(Actor actor, GiveNotice command) {
        LocalDate today = actor.scope().today();
        LocalDate until = command.until() == null ? command.from() : command.until();
        if (command.toldOn().isAfter(today)) {
            throw Problem.of(ParentsProblems.DATE_IN_FUTURE);
        }
        if (until.isBefore(command.from()) || until.isAfter(command.from().plusDays(LONGEST_PERIOD))) {
            throw Problem.of(ParentsProblems.PERIOD_INVALID);
        }
        StaffRecord observer = host.staff(Set.of(command.observer())).get(command.observer());
        if (observer == null || !observer.inServiceOn(today)) {
            throw Problem.of(ParentsProblems.OBSERVER_UNKNOWN);
        }
    }

    @Override
    public ParentNotice get(Actor actor, ParentNoticeId id) {
        return guard.read(actor, reading -> {
            NoticeRows.Line line = rows.find(id.value())
                    .orElseThrow(() -> reading.notFound(ParentsAccess.NOTICE_READ, NoticeEntity.TYPE, id.value()));
            reading.permit(ParentsAccess.NOTICE_READ, line.target());
            return NoticeRows.document(actor, line);
        });
    }

    @Override
    public Page<ParentNotice> list(Actor actor, NoticeFilter filter, PageRequest page) {
        return guard.read(actor, reading -> rows.page(actor, reading, filter, page));
    }

    @Override
    public Set<ChildRef> told(Set<ChildRef> children, StaffRef observer, LocalDate day) {
        return rows.told(children, observer, day);
    }
}
