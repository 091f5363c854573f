package org.houvast.privacy.internal.consent;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.ConsentAnswer.Said;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.ConsentState;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link ConsentTransitions}. */
@Entity(name = "Consent")
@Table(name = "privacy_consent")
class ConsentEntity {
    static final String TYPE = "consent";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Embedded
    private AccessColumns access;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    @Column(name = "party_key")
    private String partyKey;

    @Enumerated(EnumType.STRING)
    private ConsentRule rule;

    @Enumerated(EnumType.STRING)
    private ConsentState state;

    @Column(name = "text_version")
    private String textVersion;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "requested_at")
    @Convert(converter = InstantColumn.class)
    private Instant requestedAt;

    @ElementCollection
    @CollectionTable(name = "privacy_consent_answer", joinColumns = @JoinColumn(name = "consent_id"))
    @OrderColumn(name = "position")
    private List<ConsentAnswerRow> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ConsentEntity() {}

    @SuppressWarnings("NullAway.Init")
    private ConsentEntity(UUID id, RequestConsent command, Target target, ConsentRule rule, Instant at) {
        this.id = id;
        this.access = AccessColumns.of(target);
        this.purpose = command.purpose();
        this.partyKey = command.party().key();
        this.rule = rule;
        this.state = ConsentState.REQUESTED;
        this.textVersion = command.textVersion();
        this.requestedAt = at;
    }

    /** a new request; the period begins today when it does not say */
    static ConsentEntity request(
            UUID id, RequestConsent command, Target target, ConsentRule rule, LocalDate today, Instant at) {
        ConsentEntity consent = new ConsentEntity(id, command, target, rule, at);
        consent.setPeriod(command.from() == null ? today : command.from(), command.until(), today);
        return consent;
    }

    private void setPeriod(LocalDate first, @Nullable LocalDate last, LocalDate today) {
        if (first.isBefore(today) || (last != null && last.isBefore(first))) {
            throw Problem.of(ConsentProblems.PERIOD);
        }
        from = first;
        until = last;
        lastDay = last;
    }

    void give(Giver giver, Deciders deciders, LocalDate today, Instant at) {
        ConsentState now = requireOpen(ConsentAction.GIVE, deciders, today);
        refuse(deciders.closed(rule).or(() -> deciders.refusal(giver.guardian())));
        if (last(giver.guardian()).equals(Optional.of(Said.GIVEN))) {
            throw Problem.of(ConsentProblems.ANSWERED);
        }
        add(giver, Said.GIVEN, at);
        ConsentAction action = deciders.agreed(rule, lastSaid()) ? ConsentAction.GIVE_LAST : ConsentAction.GIVE;
        state = ConsentTransitions.TABLE.after(now, action);
        if (state == ConsentState.ACTIVE) {
            lastDay = earlier(until, deciders.lastDay());
        }
    }

    void refuse(Giver giver, Deciders deciders, LocalDate today, Instant at) {
        answer(ConsentAction.REFUSE, Said.REFUSED, giver, deciders, today, at);
    }

    void withdraw(Giver giver, Deciders deciders, LocalDate today, Instant at) {
        answer(ConsentAction.WITHDRAW, Said.WITHDRAWN, giver, deciders, today, at);
    }

    void object(Giver giver, Deciders deciders, LocalDate today, Instant at) {
        if (last(giver.guardian()).equals(Optional.of(Said.GIVEN))) {
            throw Problem.of(ConsentProblems.OWN_CONSENT);
        }
        answer(ConsentAction.OBJECT, Said.OBJECTED, giver, deciders, today, at);
    }

    private void answer(ConsentAction action, Said said, Giver giver, Deciders deciders, LocalDate today, Instant at) {
        ConsentState now = requireOpen(action, deciders, today);
        refuse(deciders.refusal(giver.guardian()));
        add(giver, said, at);
        state = ConsentTransitions.TABLE.after(now, action);
    }

    /** goes on with the state as it stands today */
    private ConsentState requireOpen(ConsentAction action, Deciders deciders, LocalDate today) {
        ConsentState now = Expiry.state(state, lastDay, false, today, () -> deciders.stand(rule, lastSaid()));
        refuse(ConsentDocuments.refusal(rule, now, action));
        return now;
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw r.asProblem();
        });
    }

    private void add(Giver giver, Said said, Instant at) {
        answers.add(new ConsentAnswerRow(giver, said, at));
    }

    private Optional<Said> last(@Nullable GuardianRef giver) {
        return answers.stream()
                .filter(a -> a.isOf(giver))
                .map(a -> a.answer().said())
                .reduce((earlier, later) -> later);
    }

    private Map<Optional<GuardianRef>, Said> lastSaid() {
        return ConsentDocuments.lastSaid(
                answers.stream().map(ConsentAnswerRow::answer).toList());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    ChildRef child() {
        return new ChildRef(Objects.requireNonNull(access.childKey()));
    }

    String party() {
        return partyKey;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    /** the row as a list reads it */
    ConsentRow row() {
        return new ConsentRow(
                id, revision, access, purpose, partyKey, rule, state, textVersion, from, until, lastDay, requestedAt);
    }

    List<ConsentAnswerRow> answers() {
        return List.copyOf(answers);
    }
}
