package org.houvast.coaching.internal.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.AgreementAction;
import org.houvast.coaching.AgreementId;
import org.houvast.coaching.AgreementParty;
import org.houvast.coaching.AgreementState;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.CooperationAgreement;
import org.houvast.coaching.EvaluateAgreement;
import org.houvast.coaching.MakeAgreement;
import org.houvast.coaching.ReviseAgreement;
import org.houvast.coaching.internal.AssignmentDays;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link AgreementTransitions}. */
@Entity(name = "CooperationAgreement")
@Table(name = "coaching_agreement")
class AgreementEntity {
    static final String TYPE = "cooperation-agreement";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_by")
    @SuppressWarnings("UnusedVariable")
    private @Nullable String endedBy;

    @Embedded
    private AgreementTerms terms;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "coaching_agreement_place", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<PlaceRow> places = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coaching_agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<PartyRow> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coaching_agreement_contact", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<ContactRow> contacts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coaching_agreement_evaluation", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<EvaluationRow> evaluations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AgreementEntity() {}

    private AgreementEntity(UUID id, MakeAgreement command, List<Target> places, StaffRef by, Instant at) {
        this.id = id;
        this.from = command.from();
        this.until = command.until();
        this.terms = AgreementTerms.of(command);
        this.createdBy = by.key();
        this.createdAt = at;
        places.forEach(p -> this.places.add(new PlaceRow(p)));
        command.parties().forEach(p -> this.parties.add(new PartyRow(p)));
        contacts(command.contactPersons());
    }

    /** a new agreement for these places */
    static AgreementEntity make(
            UUID id, MakeAgreement command, List<Target> places, StaffRef by, Instant at, LocalDate today) {
        checkPeriod(command.from(), command.until(), today);
        AgreementEntity agreement = new AgreementEntity(id, command, places, by, at);
        agreement.terms.check(agreement.from, agreement.until);
        return agreement;
    }

    void revise(ReviseAgreement command, LocalDate today) {
        refuse(refusalOf(AgreementAction.REVISE, today));
        checkPeriod(from, command.until(), today);
        AgreementTerms revised = AgreementTerms.of(command);
        revised.check(from, command.until());
        until = command.until();
        terms = revised;
        contacts.clear();
        contacts(command.contactPersons());
        acts++;
    }

    private static void checkPeriod(LocalDate from, @Nullable LocalDate until, LocalDate today) {
        if (until != null && (until.isBefore(from) || until.isBefore(today))) {
            throw Problem.of(CoachingProblems.PERIOD_INVALID);
        }
    }

    private void contacts(@Nullable List<StaffRef> persons) {
        if (persons != null) {
            persons.stream().distinct().forEach(p -> contacts.add(new ContactRow(p)));
        }
    }

    void evaluate(EvaluateAgreement command, StaffRef by, LocalDate today) {
        refuse(refusalOf(AgreementAction.EVALUATE, today));
        LocalDate next = command.nextEvaluation();
        if (command.on().isAfter(today)
                || command.on().isBefore(from)
                || (next != null && !next.isAfter(command.on()))) {
            throw Problem.of(CoachingProblems.DATE_INVALID);
        }
        AgreementTerms evaluated = terms.evaluatedNext(next);
        evaluated.check(from, until);
        terms = evaluated;
        evaluations.add(new EvaluationRow(command.on(), by, command.conclusion()));
        acts++;
    }

    /** ends it after this day, yesterday at the earliest */
    void end(LocalDate lastDay, StaffRef by, LocalDate today) {
        refuse(refusalOf(AgreementAction.END, today));
        if (lastDay.isBefore(today.minusDays(1)) || (until != null && lastDay.isAfter(until))) {
            throw Problem.of(CoachingProblems.DATE_INVALID);
        }
        endedOn = lastDay;
        endedBy = by.key();
        acts++;
    }

    /** why this agreement does not let itself be treated so on this day, whoever asks */
    Optional<Refusal> refusalOf(AgreementAction action, LocalDate today) {
        return AgreementTransitions.TABLE.refusal(state(today), action);
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw r.asProblem();
        });
    }

    private AgreementState state(LocalDate today) {
        return state(from, until, endedOn, today);
    }

    static AgreementState state(
            LocalDate from, @Nullable LocalDate until, @Nullable LocalDate endedOn, LocalDate today) {
        return AgreementState.valueOf(AssignmentDays.state(from, AssignmentDays.last(until, endedOn), today)
                .name());
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    List<AgreementParty> parties() {
        return parties.stream().map(PartyRow::party).toList();
    }

    List<OrganisationRef> organisations() {
        return parties().stream().map(AgreementParty::organisation).toList();
    }

    List<Place> places() {
        return places.stream().map(p -> p.access().place()).toList();
    }

    @Nullable
    String programme() {
        return terms.programme();
    }

    LocalDate from() {
        return from;
    }

    /** last day that it holds, null while no end is known */
    @Nullable
    LocalDate lastDay() {
        return AssignmentDays.last(until, endedOn);
    }

    /** the agreement as the access policy sees it: by each of its places */
    List<Target> targets() {
        return places.stream().map(p -> p.access().target(TYPE, id)).toList();
    }

    /** the document; the terms are left out for who may not read them */
    CooperationAgreement document(LocalDate today, boolean withTerms, List<AllowedAction> allowedActions) {
        LocalDate evaluation = terms.evaluationDate();
        return new CooperationAgreement(
                new AgreementId(id),
                new Revision(revision),
                state(today),
                parties(),
                places(),
                from,
                until,
                endedOn,
                terms.programme(),
                terms.goals(),
                contacts.stream().map(ContactRow::staff).toList(),
                evaluation,
                evaluation != null && !evaluation.isAfter(today),
                withTerms ? Integer.valueOf(terms.hoursPerYear()) : null,
                withTerms ? terms.hourlyRate() : null,
                withTerms ? terms.fundingSource() : null,
                withTerms ? evaluations.stream().map(EvaluationRow::evaluation).toList() : List.of(),
                new StaffRef(createdBy),
                createdAt,
                allowedActions);
    }
}
