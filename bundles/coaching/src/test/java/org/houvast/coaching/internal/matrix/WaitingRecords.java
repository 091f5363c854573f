package org.houvast.coaching.internal.matrix;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houvast.coaching.AdviceId;
import org.houvast.coaching.AdviceResponse;
import org.houvast.coaching.AgreementId;
import org.houvast.coaching.AgreementParty;
import org.houvast.coaching.ApplicationId;
import org.houvast.coaching.ApplyForCoaching;
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.CoachingMoment;
import org.houvast.coaching.Confidentiality;
import org.houvast.coaching.ConversationId;
import org.houvast.coaching.ConversationKind;
import org.houvast.coaching.GiveAdvice;
import org.houvast.coaching.MakeAgreement;
import org.houvast.coaching.ModellingId;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.NewTalkAgreement;
import org.houvast.coaching.PartyRole;
import org.houvast.coaching.ProposeMoment;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.RecordConversation;
import org.houvast.coaching.RecordModelling;
import org.houvast.coaching.RespondToAdvice;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Discipline;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.testkit.MemoryHost;
import org.jspecify.annotations.Nullable;

/** Records of every sort that wait for somebody, and how each is opened. */
final class WaitingRecords {
    private static final List<String> TEAM = List.of("mila", "otto", "max", "iris", "esra");

    private final MatrixCentre at;
    private int moments;

    WaitingRecords(MatrixCentre at) {
        this.at = at;
    }

    /** what a person sees of a record that is opened by its id: whom it is about, null for nobody, and what may be done */
    record Opened(@Nullable Subject subject, List<AllowedAction> actions) {
        Opened {
            actions = List.copyOf(actions);
        }
    }

    Opened open(String person, String kind, UUID id) {
        Actor actor = at.as(person);
        return switch (kind) {
            case "question" -> {
                var found = at.centre.questions.get(actor, new QuestionId(id));
                yield new Opened(found.subject(), found.allowedActions());
            }
            case "assessment" -> {
                var found = at.centre.assessments.get(actor, new AssessmentId(id));
                yield new Opened(found.subject(), found.allowedActions());
            }
            case "coaching-moment" -> {
                var found = at.centre.moments.get(actor, new MomentId(id));
                yield new Opened(Subject.of(found.group()), found.allowedActions());
            }
            case "conversation" -> {
                var found = at.practice.conversations.get(actor, new ConversationId(id));
                yield new Opened(found.subject(), found.allowedActions());
            }
            case "modelling" -> {
                var found = at.practice.modellings.get(actor, new ModellingId(id));
                yield new Opened(Subject.of(found.group()), found.allowedActions());
            }
            case "advice" -> {
                var found = at.practice.advice.get(actor, new AdviceId(id));
                yield new Opened(Subject.of(found.group()), found.allowedActions());
            }
            case "cooperation-agreement" -> {
                var found = at.arranged.agreements.get(actor, new AgreementId(id));
                yield new Opened(null, found.allowedActions());
            }
            case "coaching-application" -> {
                var found = at.arranged.applications.get(actor, new ApplicationId(id));
                yield new Opened(null, found.allowedActions());
            }
            default -> throw new AssertionError("nobody opens a " + kind);
        };
    }

    /** questions in every state that waits for somebody, with their assessments: about the group, and about children known and unknown */
    void questions() {
        for (Subject subject : List.of(MatrixCentre.SUN, MatrixCentre.KIM, MatrixCentre.TIM, MatrixCentre.NOA)) {
            at.drafted(subject);
            at.asked(subject);
            at.proposed(subject);
            closing("mila", subject);
        }
        at.pickedUp(MatrixCentre.TIM);
        at.proposedBy("esra", MatrixCentre.TIM);
        closing("esra", MatrixCentre.TIM);
        at.closed(MatrixCentre.TIM);
        at.closed(MatrixCentre.NOA);
    }

    /** one side closed it */
    private void closing(String who, Subject subject) {
        Question done = at.done(subject);
        at.centre.questions.close(at.as(who), done.id(), done.revision());
    }

    /** promises, what was shown, and advice, for everybody of the team */
    void practice() {
        for (Subject subject : List.of(MatrixCentre.SUN, MatrixCentre.KIM, MatrixCentre.TIM)) {
            QuestionId question = at.asked(subject).id();
            for (String person : TEAM) {
                if (!person.equals("max")) {
                    promised(person, ConversationKind.COACHING, question);
                    if (!subject.equals(MatrixCentre.SUN)) {
                        promised(person, ConversationKind.CHILD_DISCUSSION, question);
                    }
                }
                advised(person, question);
            }
            at.practice.modellings.record(
                    at.as("vera"),
                    new RecordModelling(
                            question, null, null, null, "Sang a song.", "It calms.", null, staff(), at.today(), null));
        }
    }

    private static List<StaffRef> staff() {
        return TEAM.stream().map(StaffRef::new).toList();
    }

    private void promised(String person, ConversationKind kind, QuestionId question) {
        at.practice.conversations.record(
                at.as("vera"),
                new RecordConversation(
                        kind,
                        question,
                        null,
                        null,
                        null,
                        List.of(new StaffRef(person)),
                        null,
                        "We sat together.",
                        List.of(new NewTalkAgreement("Dim the light.", new StaffRef(person), null)),
                        kind.isAboutAdults() ? Confidentiality.PARTICIPANTS : null,
                        null));
    }

    /** advice that has no answer yet, and advice that was accepted to be tried today; a manager takes no part */
    private void advised(String person, QuestionId question) {
        for (boolean accepted : new boolean[] {false, true}) {
            var given = at.practice.advice.give(
                    at.as("vera"),
                    new GiveAdvice(question, null, new StaffRef(person), "Sit by the door.", null, null, null, null));
            if (accepted && !person.equals("max")) {
                at.practice.advice.respond(
                        at.as(person),
                        given.id(),
                        given.revision(),
                        new RespondToAdvice(AdviceResponse.ACCEPTED, at.today(), null, null));
            }
        }
    }

    /** moments to agree on and to record, an agreement to look back on, and applications to decide about */
    void arrangements() {
        for (String who : List.of("rik", "iris")) {
            at.arranged.applications.apply(
                    at.as(who),
                    new ApplyForCoaching(
                            List.of(MatrixCentre.GROUP), null, null, "It is loud.", 4, at.today(), null, null));
        }
        at.arranged.agreements.make(
                at.as("rik"),
                new MakeAgreement(
                        List.of(
                                party(MemoryHost.CENTRE, Discipline.CHILDCARE, PartyRole.CONTROLLER),
                                party("care", Discipline.YOUTH_CARE, PartyRole.PROCESSOR)),
                        List.of(CoachingCentre.KDV),
                        at.today(),
                        null,
                        200,
                        null,
                        null,
                        "programme " + at.next(),
                        null,
                        null,
                        at.today()));
        agreed();
        at.centre.clock.advance(Duration.ofDays(7));
        agreed();
        at.centre.clock.advance(Duration.ofHours(8));
        moment("esra");
        moment("vera");
    }

    private static AgreementParty party(String key, Discipline discipline, PartyRole role) {
        return new AgreementParty(new OrganisationRef(key), discipline, role);
    }

    private CoachingMoment agreed() {
        CoachingMoment proposed = moment("esra");
        return at.centre.moments.agree(at.as("vera"), proposed.id(), proposed.revision());
    }

    private CoachingMoment moment(String who) {
        Instant start = at.centre.clock.instant().plus(Duration.ofHours(2L * ++moments));
        return at.centre.moments.propose(
                at.as(who), new ProposeMoment(at.esras.id(), null, null, start, start.plus(Duration.ofHours(1)), null));
    }
}
