package org.houvast.coaching.internal.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.houvast.coaching.Closing;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Deadline;
import org.houvast.coaching.Duty;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionAction;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.internal.Acting;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.observation.ObservationId;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows a question as its reader may see it: child or alias, outcome or none, and what may be done now. */
@Component(service = QuestionDocuments.class)
public final class QuestionDocuments {
    /** what follows from another record: the assessment, the explanation */
    private static final Set<QuestionAction> RESULTS = EnumSet.of(QuestionAction.ASSESS, QuestionAction.EXPLAIN);

    private final Guard guard;
    private final Aliases aliases;
    private final CoachingTerms terms;
    private final QuestionDuties duties;
    private final RevealConsent consent;
    private final ParentsInvolved parents;

    @Activate
    public QuestionDocuments(
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Aliases aliases,
            @Reference CoachingTerms terms,
            @Reference DutySources sources,
            @Reference RevealConsent consent,
            @Reference ParentsInvolved parents) {
        this.guard = guard;
        this.aliases = aliases;
        this.terms = terms;
        this.duties = new QuestionDuties(sources, new Attempts(dataSource), terms, parents);
        this.consent = consent;
        this.parents = parents;
    }

    Question of(Actor actor, QuestionEntity question) {
        Target target = question.target();
        boolean named = actor.scope().mayName(target);
        boolean within = Sides.within(actor, target);
        List<Duty> open = within ? duties.of(question) : List.of();
        return document(
                question,
                new QuestionView(
                        named,
                        named ? null : aliases.of(Set.of(question.id())).get(question.id()),
                        within,
                        open,
                        deadlines(question, actor.scope().today()),
                        allowed(actor, question, target, open)));
    }

    private static Question document(QuestionEntity question, QuestionView view) {
        QuestionText text = question.text();
        QuestionTimes times = question.times();
        Found found = question.found();
        boolean told = view.within() || found.outcome() == Outcome.SPECIFIC_APPROACH;
        return new Question(
                new QuestionId(question.id()),
                new Revision(question.revision()),
                question.state(),
                question.access().subject(view.named(), view.alias()),
                question.group(),
                question.place(),
                question.asker(),
                text.themeList(),
                text.wishList(),
                text.text(),
                text.strengths(),
                text.urgency(),
                text.signalDate(),
                text.noticedBy(),
                view.named() ? question.ageMonths() : null,
                question.known().identity(),
                times.createdAt(),
                times.askedAt(),
                question.pickedUp().map(PickedUp::by).orElse(null),
                question.pickedUp().map(PickedUp::at).orElse(null),
                question.participants(),
                question.observations().stream().map(ObservationId::new).toList(),
                told ? found.outcome() : null,
                found.assessment(),
                view.within() ? found.explanation() : null,
                view.within() ? TryOutRow.numbered(question.tryOuts()) : List.of(),
                question.outside().map(Outside::followUp).orElse(null),
                question.evaluation()
                        .filter(e -> view.within())
                        .map(Offered::offer)
                        .orElse(null),
                view.duties(),
                view.deadlines(),
                question.closings().stream()
                        .map(c -> new Closing(c.by(), c.side(), c.at()))
                        .toList(),
                times.closedAt(),
                question.reason(),
                view.allowedActions());
    }

    private List<Deadline> deadlines(QuestionEntity question, LocalDate today) {
        CoachingTerms.At here = terms.at(question.place());
        List<Deadline> deadlines = new ArrayList<>();
        if (question.state() == QuestionState.ASKED) {
            deadlines.add(here.acknowledged(
                    question.text().urgency(), question.times().at(), today));
        }
        if (question.state() == QuestionState.ASKED || question.state() == QuestionState.PICKED_UP) {
            deadlines.add(here.firstLook(question.times().at(), today));
        }
        boolean parentsWait = question.isOpenAboutChild()
                && parents.about(Set.of(question.id())).filter(List::isEmpty).isPresent();
        if (parentsWait) {
            deadlines.add(here.firstParentContact(question.text().signalDate(), today));
        }
        return deadlines;
    }

    List<Duty> duties(QuestionEntity question) {
        return duties.of(question);
    }

    private List<AllowedAction> allowed(Actor actor, QuestionEntity question, Target target, List<Duty> open) {
        return Arrays.stream(QuestionAction.values())
                .filter(action -> !RESULTS.contains(action))
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        guard.refusal(actor, QuestionAccess.of(action, question.isPrivate()), target)
                                .or(() -> question.refusalOf(action))
                                .or(() -> further(actor, question, action, open))))
                .toList();
    }

    private Optional<Refusal> further(Actor actor, QuestionEntity question, QuestionAction action, List<Duty> open) {
        return switch (action) {
            case CLOSE -> question.mayClose(open, Acting.of(actor, question.target()));
            case OFFER_EVALUATION -> offerRefusal(actor, question);
            case REVEAL -> revealRefusal(actor, question);
            default -> Optional.empty();
        };
    }

    /**
     * Why this person cannot offer the evaluation, or nothing: it is part of closing, which is for staff and coach (domain 4.2). Who manages
     * the place stands on no side, whatever else this person does there, and hears nothing of it.
     */
    Optional<Refusal> offerRefusal(Actor actor, QuestionEntity question) {
        return Sides.within(actor, question.target())
                ? Optional.empty()
                : Optional.of(Refusal.of(CoachingProblems.NO_SIDE));
    }

    /** why the child cannot be made known to an outside coach now, or nothing */
    Optional<Refusal> revealRefusal(Actor actor, QuestionEntity question) {
        return consent.refusal(question.target(), actor.scope().today());
    }
}
