package org.houvast.coaching.internal.extract;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.houvast.coaching.CaseExtract;
import org.houvast.coaching.CaseExtractAction;
import org.houvast.coaching.CaseExtractId;
import org.houvast.coaching.CaseExtractSummary;
import org.houvast.coaching.CaseExtractText;
import org.houvast.coaching.CaseExtracts;
import org.houvast.coaching.ConfirmCaseExtract;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.PrepareCaseExtract;
import org.houvast.coaching.ShareWith;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.coaching.internal.OwnRecords;
import org.houvast.coaching.internal.ShareRow;
import org.houvast.coaching.internal.Sides;
import org.houvast.coaching.internal.library.LibraryDesk;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.question.QuestionCases;
import org.houvast.coaching.internal.question.QuestionCases.Facts;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.Role;
import org.houvast.host.spi.StaffRecord;
import org.houvast.host.spi.StaffRecord.RoleAt;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Extracts of cases in the database. */
@Component
public final class JpaCaseExtracts implements CaseExtracts {
    private static final Set<Role> COACHES = Set.of(Role.COACH, Role.INTERNAL_COACH);

    private final PracticeDesk desk;
    private final OwnRecords records;
    private final CoachingTerms terms;
    private final ExtractWriter writer;
    private final ExtractRows rows;

    @Activate
    public JpaCaseExtracts(
            @Reference PracticeDesk desk,
            @Reference OwnRecords records,
            @Reference CoachingTerms terms,
            @Reference ExtractWriter writer) {
        this.desk = desk;
        this.records = records;
        this.terms = terms;
        this.writer = writer;
        this.rows = new ExtractRows(Rows.on(desk.dataSource()));
    }

    @Override
    public CaseExtract prepare(Actor actor, PrepareCaseExtract command) {
        return desk.guard().write(desk.transactions(), actor, command, change -> {
            UUID id = command.questionId().value();
            Target question = permitted(actor, change, id);
            ExtractProposal proposal = writer.propose(
                    actor,
                    command.questionId(),
                    question,
                    Optional.ofNullable(command.language())
                            .orElse(actor.request().language()));
            LocalDate today = actor.scope().today();
            ExtractRows.purge(Rows.in(change.entities()), today);
            ExtractEntity extract = ExtractEntity.prepared(
                    desk.newId(),
                    question,
                    Sides.staff(actor),
                    organisation(actor),
                    proposal,
                    terms.at(question.place()).extractKept(today));
            change.entities().persist(extract);
            change.entities().flush();
            return document(actor, extract);
        });
    }

    /** the question of a case from which the actor may take words */
    private static Target permitted(Actor actor, Change change, UUID question) {
        Target target = QuestionCases.find(change.entities(), question)
                .filter(Facts::asked)
                .map(Facts::target)
                .orElseThrow(() -> change.notFound(ExtractAccess.PREPARE, "question", question));
        change.permit(ExtractAccess.PREPARE, target);
        if (actor.scope().relationsTo(target).contains(Relation.LOCATION_MANAGER)) {
            throw Problem.of(PrivacyProblems.NOT_ALLOWED, ExtractAccess.PREPARE.code());
        }
        return target;
    }

    private static OrganisationRef organisation(Actor actor) {
        return actor.staff().map(Actor.Staff::organisation).orElseThrow();
    }

    @Override
    public CaseExtract get(Actor actor, CaseExtractId id) {
        return desk.guard().read(actor, reading -> desk.transactions().read(em -> {
            ExtractEntity extract = em.find(ExtractEntity.class, id.value());
            if (extract == null || extract.isOver(actor.scope().today())) {
                throw reading.notFound(ExtractAccess.READ, ExtractEntity.TYPE, id.value());
            }
            Optional<ShareRow> share =
                    actor.staff().filter(s -> extract.isOf(s.organisation())).flatMap(s -> extract.shareWith(s.ref()));
            if (share.isPresent()) {
                reading.permit(ExtractAccess.RECEIVE, share.get().target(ExtractEntity.TYPE, id.value()));
                return extract.received(share.get());
            }
            reading.permit(ExtractAccess.READ, extract.target());
            return document(actor, extract);
        }));
    }

    @Override
    public Page<CaseExtractSummary> own(Actor actor, PageRequest page) {
        LibraryDesk.staffOnly(actor);
        return desk.guard()
                .read(actor, reading -> rows.own(reading, actor.scope().today(), page));
    }

    @Override
    public Page<CaseExtractSummary> received(Actor actor, PageRequest page) {
        LibraryDesk.staffOnly(actor);
        return desk.guard()
                .read(actor, reading -> rows.received(reading, actor.scope().today(), organisation(actor), page));
    }

    @Override
    public CaseExtract revise(Actor actor, CaseExtractId id, Revision revision, CaseExtractText text) {
        return change(actor, id, revision, CaseExtractAction.REVISE, text, (change, extract) -> {
            checkNames(actor, change, extract, text);
            extract.revise(text);
        });
    }

    @Override
    public CaseExtract confirm(Actor actor, CaseExtractId id, Revision revision, ConfirmCaseExtract command) {
        return change(actor, id, revision, CaseExtractAction.CONFIRM, command, (change, extract) -> {
            if (!command.nobodyRecognisable()) {
                throw Problem.of(LibraryProblems.NOT_CHECKED);
            }
            checkNames(actor, change, extract, extract.text(command.namesChecked()));
            extract.confirm(terms.at(extract.place()).extractKept(actor.scope().today()));
            emit(change, id, "confirmed");
        });
    }

    /** a draft goes on only for somebody who may still take words from the case, and without names of its children */
    private void checkNames(Actor actor, Change change, ExtractEntity extract, CaseExtractText text) {
        Optional<UUID> question = extract.question();
        if (question.isPresent()) {
            desk.beginnings().namesFree(actor, permitted(actor, change, question.get()), text);
        }
    }

    @Override
    public CaseExtract share(Actor actor, CaseExtractId id, Revision revision, ShareWith command) {
        return change(actor, id, revision, CaseExtractAction.SHARE, command, (change, extract) -> {
            records.checkReceiver(actor, command.person());
            StaffRecord receiver = desk.host().staff(Set.of(command.person())).get(command.person());
            if (receiver == null
                    || !extract.isOf(receiver.organisation())
                    || receiver.roles().stream().map(RoleAt::role).noneMatch(COACHES::contains)) {
                throw Problem.of(LibraryProblems.EXTRACT_RECEIVER);
            }
            extract.share(command.person(), change.at());
            emit(change, id, "shared");
        });
    }

    @Override
    public void delete(Actor actor, CaseExtractId id, Revision revision) {
        desk.guard().write(desk.transactions(), actor, id, change -> {
            change.entities().remove(found(actor, change, id, ExtractAccess.DELETE, revision));
            emit(change, id, "deleted");
            return id;
        });
    }

    private CaseExtract change(
            Actor actor,
            CaseExtractId id,
            Revision revision,
            CaseExtractAction action,
            Record command,
            BiConsumer<Change, ExtractEntity> act) {
        return desk.guard().write(desk.transactions(), actor, command, change -> {
            Action access = ExtractAccess.of(action);
            ExtractEntity extract = found(actor, change, id, access, revision);
            if (extract.isOver(actor.scope().today())) {
                throw change.notFound(access, ExtractEntity.TYPE, id.value());
            }
            act.accept(change, extract);
            change.entities().flush();
            return document(actor, extract);
        });
    }

    private ExtractEntity found(Actor actor, Change change, CaseExtractId id, Action action, Revision revision) {
        ExtractEntity extract = change.entities().find(ExtractEntity.class, id.value());
        if (extract == null) {
            throw change.notFound(action, ExtractEntity.TYPE, id.value());
        }
        change.permit(action, extract.target());
        change.expect(extract.revision(), revision, () -> document(actor, extract));
        return extract;
    }

    private CaseExtract document(Actor actor, ExtractEntity extract) {
        List<AllowedAction> allowed = Arrays.stream(CaseExtractAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT),
                        desk.guard()
                                .refusal(actor, ExtractAccess.of(action), extract.target())
                                .or(() -> extract.refusalOf(action))))
                .toList();
        return extract.document(allowed);
    }

    private static void emit(Change change, CaseExtractId id, String happened) {
        change.emit("coaching.case-extract." + happened, id.value(), id.value().toString(), Map.of());
    }
}
