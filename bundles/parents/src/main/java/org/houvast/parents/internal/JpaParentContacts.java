package org.houvast.parents.internal;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Subject;
import org.houvast.parents.ContactFilter;
import org.houvast.parents.ParentContact;
import org.houvast.parents.ParentContactId;
import org.houvast.parents.ParentContacts;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.RecordContact;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Subjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The log of contacts in the database. */
@Component
public final class JpaParentContacts implements ParentContacts {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Transactions transactions;
    private final Guard guard;
    private final Subjects subjects;
    private final HostRecords host;
    private final Clock clock;
    private final ContactRows rows;

    @Activate
    public JpaParentContacts(
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
        this.rows = new ContactRows(dataSource, host);
    }

    @Override
    public ParentContact record(Actor actor, RecordContact command) {
        return guard.write(transactions, actor, command, change -> {
            if (command.subject().type() != Subject.Type.CHILD) {
                throw Problem.of(ParentsProblems.CHILD_NEEDED);
            }
            Subjects.Resolved resolved =
                    subjects.resolve(actor, ContactEntity.TYPE, command.subject(), command.group(), command.caseId());
            UUID id = Ids.next(clock);
            Target target = resolved.target().withId(id);
            change.permit(ParentsAccess.RECORD, target);
            resolved.refusal().ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            check(actor, command, target);
            ContactEntity contact = new ContactEntity(id, target, command, change.at());
            change.entities().persist(contact);
            change.entities().flush();
            UUID caseId = target.caseId();
            change.emit(
                    "parents.contact.recorded",
                    id,
                    caseId == null ? id.toString() : caseId.toString(),
                    caseId == null ? Map.of() : Map.of("case", caseId.toString()));
            return ContactRows.document(actor, contact.line());
        });
    }

    private void check(Actor actor, RecordContact command, Target target) {
        if (command.date().isAfter(actor.scope().today())) {
            throw Problem.of(ParentsProblems.DATE_IN_FUTURE);
        }
        boolean language = command.language() == null
                || LANGUAGE.matcher(command.language()).matches();
        if (!language || (command.step() != null && command.step().no() < 1)) {
            throw Problem.of(ParentsProblems.CONTACT_INVALID);
        }
        if (command.guardian() == null) {
            return;
        }
        boolean known = target.children().stream()
                .flatMap(child -> host.guardianships(child).stream())
                .anyMatch(g -> g.guardian().equals(command.guardian()) && g.holdsOn(command.date()));
        if (!known) {
            throw Problem.of(ParentsProblems.NOT_A_GUARDIAN);
        }
    }

    @Override
    public ParentContact get(Actor actor, ParentContactId id) {
        return guard.read(actor, reading -> {
            ContactRows.Line line = rows.find(id.value())
                    .orElseThrow(() -> reading.notFound(ParentsAccess.READ, ContactEntity.TYPE, id.value()));
            reading.permit(ParentsAccess.READ, line.target());
            return ContactRows.document(actor, line);
        });
    }

    @Override
    public Page<ParentContact> list(Actor actor, ContactFilter filter, PageRequest page) {
        return guard.read(actor, reading -> rows.page(actor, reading, filter, page));
    }
}
