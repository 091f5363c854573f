package org.houvast.coaching.internal.answer;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.coaching.AnswerTrustPulse;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.Side;
import org.houvast.coaching.TrustFigure;
import org.houvast.coaching.TrustItem;
import org.houvast.coaching.TrustPicture;
import org.houvast.coaching.TrustPulse;
import org.houvast.coaching.TrustPulseId;
import org.houvast.coaching.TrustPulses;
import org.houvast.coaching.TrustScore;
import org.houvast.coaching.internal.HalfYear;
import org.houvast.coaching.internal.OwnRecords;
import org.houvast.coaching.internal.Scores;
import org.houvast.coaching.internal.Sides;
import org.houvast.coaching.internal.assignment.AssignmentFacts;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The trust pulse in the database. */
@Component
public final class JpaTrustPulses implements TrustPulses {
    private static final AnswerKind KIND = AnswerKind.TRUST;

    private final Transactions transactions;
    private final Guard guard;
    private final OwnRecords records;
    private final Answers answers;

    @Activate
    public JpaTrustPulses(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference Guard guard,
            @Reference OwnRecords records,
            @Reference Answers answers) {
        this.transactions = transactions;
        this.guard = guard;
        this.records = records;
        this.answers = answers;
    }

    /**
     * For which side somebody answers, and where.
     *
     * @param side which
     * @param place of the group
     */
    private record Asked(Side side, Place place) {}

    @Override
    public TrustPulse answer(Actor actor, AnswerTrustPulse command) {
        return guard.write(transactions, actor, command, change -> {
            UUID id = answers.nextId();
            UUID assignmentId = command.assignmentId().value();
            AssignmentFacts assignment = facts(change.entities(), change, assignmentId);
            Asked asked = asked(change, actor, assignment);
            Target target = records.begin(
                    change, AnswerAccess.ANSWER_TRUST, records.target(actor, KIND.type(), id, asked.place()));
            if (assignment.from().isAfter(actor.scope().today())) {
                throw Problem.of(CoachingProblems.ASSIGNMENT_NOT_ACTIVE);
            }
            List<Scores.Given> scores = command.scores().stream()
                    .map(s -> new Scores.Given(s.item().name(), s.score()))
                    .toList();
            return document(answers.give(change, target, KIND, assignmentId, asked.side(), scores));
        });
    }

    private static AssignmentFacts facts(EntityManager entities, Change change, UUID id) {
        return AssignmentFacts.find(entities, id)
                .orElseThrow(() -> change.notFound(AnswerAccess.ASK_TRUST, "coach-assignment", id));
    }

    /** the coach answers also after the assignment has ended; staff as long as they work in one of its groups */
    private Asked asked(Change change, Actor actor, AssignmentFacts assignment) {
        Target first = assignment.targets().get(0);
        if (assignment.coach().equals(actor.scope().staff())) {
            return new Asked(Side.COACH, first.place());
        }
        Target group = assignment.targets().stream()
                .filter(t -> actor.scope().groups().contains(t.group()))
                .findFirst()
                .orElse(first);
        change.permit(AnswerAccess.ASK_TRUST, group);
        if (Sides.of(actor, group).filter(s -> s == Side.STAFF).isEmpty()) {
            throw Problem.of(CoachingProblems.NO_SIDE);
        }
        return new Asked(Side.STAFF, group.place());
    }

    @Override
    public TrustPulse get(Actor actor, TrustPulseId id) {
        return document(answers.get(actor, KIND, AnswerAccess.READ_TRUST, id.value()));
    }

    @Override
    public Page<TrustPulse> own(Actor actor, PageRequest page) {
        return guard.read(actor, reading -> {
            Page<Answer> own = answers.own(reading, KIND, AnswerAccess.READ_TRUST, page);
            return new Page<>(own.items().stream().map(JpaTrustPulses::document).toList(), own.next());
        });
    }

    @Override
    public TrustPicture picture(Actor actor, FigureFilter filter) {
        return guard.read(actor, reading -> {
            Place place = HalfYear.place(filter);
            reading.permit(AnswerAccess.TRUST_PICTURE, records.team(actor, KIND.type(), place));
            Answers.Picture picture = answers.picture(KIND, place, filter, actor.at());
            List<TrustFigure> figures = Stream.of(Side.values())
                    .flatMap(side -> Stream.of(TrustItem.values())
                            .map(item -> new TrustFigure(side, item, picture.of(side, item))))
                    .toList();
            return new TrustPicture(place, picture.half().from(), picture.half().until(), figures);
        });
    }

    private static TrustPulse document(Answer answer) {
        return new TrustPulse(
                new TrustPulseId(answer.id()),
                new Revision(answer.revision()),
                answer.owner(),
                answer.side(),
                answer.place(),
                new AssignmentId(answer.about()),
                answer.scores().stream()
                        .map(s -> new TrustScore(TrustItem.valueOf(s.item()), s.score()))
                        .toList(),
                answer.at(),
                List.of());
    }
}
