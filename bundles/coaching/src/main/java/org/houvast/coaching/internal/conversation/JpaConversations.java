package org.houvast.coaching.internal.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Conversation;
import org.houvast.coaching.ConversationAction;
import org.houvast.coaching.ConversationFilter;
import org.houvast.coaching.ConversationId;
import org.houvast.coaching.ConversationKind;
import org.houvast.coaching.ConversationSummary;
import org.houvast.coaching.Conversations;
import org.houvast.coaching.FinishAgreement;
import org.houvast.coaching.RecordConversation;
import org.houvast.coaching.RetractRecord;
import org.houvast.coaching.ReviseConversation;
import org.houvast.coaching.internal.Sides;
import org.houvast.coaching.internal.practice.Origin;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.practice.RecordDesk;
import org.houvast.coaching.internal.question.QuestionCases;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Guardianship;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Conversations in the database. */
@Component
public final class JpaConversations implements Conversations {
    private final PracticeDesk desk;
    private final RecordDesk<ConversationEntity, Conversation> talks;
    private final ConversationLines lines;

    @Activate
    public JpaConversations(@Reference PracticeDesk desk) {
        this.desk = desk;
        this.talks = new RecordDesk<>(
                desk, ConversationEntity.class, ConversationEntity.TYPE, ConversationAccess.READING, this::document);
        this.lines = new ConversationLines(desk);
    }

    @Override
    public Conversation record(Actor actor, RecordConversation command) {
        return talks.create(actor, command, change -> {
            Origin origin = new Origin(
                    command.questionId(),
                    command.subject(),
                    command.group(),
                    command.kind().isAboutAdults());
            Target target = desk.beginnings()
                    .permitted(actor, change, ConversationAccess.RECORD, ConversationEntity.TYPE, desk.newId(), origin);
            if (command.kind() == ConversationKind.CHILD_DISCUSSION
                    && target.children().isEmpty()) {
                throw Problem.of(CoachingProblems.CHILD_NEEDED);
            }
            LocalDate heldOn =
                    Optional.ofNullable(command.heldOn()).orElse(actor.scope().today());
            List<StaffRef> present = present(actor, command.staff());
            fits(actor, heldOn, present);
            guardiansFit(command, target);
            desk.beginnings().namesFree(actor, target, command);
            ConversationEntity talk = ConversationEntity.recorded(target, command, heldOn, present, change.at());
            talks.emit(change, talk, "recorded");
            if (command.questionId() != null) {
                QuestionCases.conversed(change, command.questionId().value(), actor);
            }
            return talk;
        });
    }

    private static List<StaffRef> present(Actor actor, @Nullable List<StaffRef> others) {
        List<StaffRef> present = new ArrayList<>(List.of(Sides.staff(actor)));
        present.addAll(others == null ? List.of() : others);
        return present;
    }

    private void fits(Actor actor, LocalDate heldOn, List<StaffRef> present) {
        if (heldOn.isAfter(actor.scope().today())) {
            throw Problem.of(CoachingProblems.DATE_INVALID);
        }
        desk.beginnings().staffKnown(present, heldOn);
    }

    private void guardiansFit(RecordConversation command, Target target) {
        List<GuardianRef> named = command.guardians() == null ? List.of() : command.guardians();
        if (named.isEmpty()) {
            return;
        }
        Set<GuardianRef> known = command.kind() != ConversationKind.PARENT
                ? Set.of()
                : target.children().stream()
                        .flatMap(c -> desk.host().guardianships(c).stream())
                        .map(Guardianship::guardian)
                        .collect(Collectors.toSet());
        if (!known.containsAll(named)) {
            throw Problem.of(CoachingProblems.GUARDIAN_UNKNOWN);
        }
    }

    @Override
    public Conversation get(Actor actor, ConversationId id) {
        return talks.get(actor, id.value());
    }

    @Override
    public Page<ConversationSummary> list(Actor actor, ConversationFilter filter, PageRequest page) {
        return desk.guard().read(actor, reading -> lines.page(actor, reading, filter, page));
    }

    @Override
    public Conversation revise(Actor actor, ConversationId id, Revision revision, ReviseConversation command) {
        return change(actor, id, revision, ConversationAction.REVISE, command, (change, talk) -> {
            fits(actor, command.heldOn(), List.of());
            desk.beginnings().namesFree(actor, talk.target(), command);
            talk.revise(command);
            talks.emit(change, talk, "revised");
        });
    }

    @Override
    public Conversation done(Actor actor, ConversationId id, Revision revision, FinishAgreement command) {
        return change(actor, id, revision, ConversationAction.DONE, command, (change, talk) -> {
            talk.done(command.number(), Sides.staff(actor), change.at());
            talks.emit(change, talk, "agreement-done");
        });
    }

    @Override
    public Conversation retract(Actor actor, ConversationId id, Revision revision, RetractRecord command) {
        return change(actor, id, revision, ConversationAction.RETRACT, command, (change, talk) -> {
            desk.beginnings().namesFree(actor, talk.target(), command);
            talk.retract(command.reason());
            talks.emit(change, talk, "retracted");
        });
    }

    private Conversation change(
            Actor actor,
            ConversationId id,
            Revision revision,
            ConversationAction action,
            Record command,
            BiConsumer<Change, ConversationEntity> work) {
        return talks.change(actor, id.value(), revision, ConversationAccess.of(action), command, work);
    }

    private Conversation document(Actor actor, ConversationEntity talk) {
        Target target = talk.target();
        return talk.document(
                desk.subject(actor, talk.access(), target),
                actor.scope().mayName(target),
                talks.allowed(actor, talk, ConversationAction.values(), ConversationAccess::of, talk::refusalOf));
    }
}
