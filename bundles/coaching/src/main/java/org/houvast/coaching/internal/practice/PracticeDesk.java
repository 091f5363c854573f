package org.houvast.coaching.internal.practice;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.coaching.internal.Sides;
import org.houvast.coaching.internal.question.QuestionAccess;
import org.houvast.coaching.internal.question.QuestionCases;
import org.houvast.commons.Ids;
import org.houvast.commons.Refusal;
import org.houvast.commons.Subject;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every service of practice records works with, and the wall that all of them stand behind. */
@Component(service = PracticeDesk.class)
public final class PracticeDesk {
    private final Transactions transactions;
    private final DataSource dataSource;
    private final Guard guard;
    private final Aliases aliases;
    private final HostRecords host;
    private final Clock clock;
    private final Beginnings beginnings;

    @Activate
    public PracticeDesk(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Aliases aliases,
            @Reference HostRecords host,
            @Reference(target = "(houvast.clock=true)") Clock clock,
            @Reference Beginnings beginnings) {
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.guard = guard;
        this.aliases = aliases;
        this.host = host;
        this.clock = clock;
        this.beginnings = beginnings;
    }

    public Transactions transactions() {
        return transactions;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public Guard guard() {
        return guard;
    }

    public Aliases aliases() {
        return aliases;
    }

    public HostRecords host() {
        return host;
    }

    public Clock clock() {
        return clock;
    }

    public Beginnings beginnings() {
        return beginnings;
    }

    /** a new id */
    public UUID newId() {
        return Ids.next(clock);
    }

    /** whom a record is about, as this reader may know; one statement for a reader who may not know the child of a case */
    public Subject subject(Actor actor, AccessColumns access, Target target) {
        boolean named = actor.scope().mayName(target);
        UUID caseId = access.caseId();
        Map<UUID, String> known =
                named || caseId == null || target.children().isEmpty() ? Map.of() : aliases.of(Set.of(caseId));
        return access.subject(named, caseId == null ? null : known.get(caseId));
    }

    /**
     * Whether a record is not there for this actor, whatever relation carries its reading: the manager of the place hears counts only, a
     * record among few is for those few, and what belongs to a question is for those who may read the question. The last rule keeps a record
     * about the work of adults, which holds no child itself, from family of the child and from a coach who has no part in its cases.
     */
    public boolean hidden(Actor actor, EntityManager entities, PracticeRecord record, PracticeActions actions) {
        Target target = record.target();
        return guard.refusal(actor, actions.reading(target), target)
                        .map(Refusal::type)
                        .filter(PrivacyProblems.NOT_FOUND::equals)
                        .isPresent()
                || actor.scope().relationsTo(target).contains(Relation.LOCATION_MANAGER)
                || !record.isFor(Sides.staff(actor))
                || ofClosedCase(actor, entities, target);
    }

    private boolean ofClosedCase(Actor actor, EntityManager entities, Target target) {
        return Optional.ofNullable(target.caseId())
                .flatMap(id -> QuestionCases.find(entities, id))
                .flatMap(f -> guard.refusal(actor, QuestionAccess.READ, f.target()))
                .map(Refusal::type)
                .filter(PrivacyProblems.NOT_FOUND::equals)
                .isPresent();
    }
}
