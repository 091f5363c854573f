package org.houvast.coaching.internal.competence;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.coaching.Competence;
import org.houvast.coaching.CompetenceMeasurement;
import org.houvast.coaching.CompetenceProfile;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.ItemScore;
import org.houvast.coaching.MeasurementAction;
import org.houvast.coaching.MeasurementId;
import org.houvast.coaching.MeasurementPhase;
import org.houvast.coaching.MeasurementState;
import org.houvast.coaching.ProfileItem;
import org.houvast.coaching.SharedWith;
import org.houvast.coaching.Side;
import org.houvast.coaching.internal.Scores;
import org.houvast.coaching.internal.ShareRow;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link MeasurementTransitions}. */
@Entity(name = "CompetenceMeasurement")
@Table(name = "coaching_measurement")
class MeasurementEntity {
    static final String TYPE = "competence-measurement";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private MeasurementState state;

    @Embedded
    private AccessColumns access;

    @Enumerated(EnumType.STRING)
    private Side role;

    @Enumerated(EnumType.STRING)
    private MeasurementPhase phase;

    @Column(name = "profile_version")
    private int profileVersion;

    @Column(name = "begin_id")
    private @Nullable UUID beginId;

    @Column(name = "begun_at")
    @Convert(converter = InstantColumn.class)
    private Instant begunAt;

    @Column(name = "finalised_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant finalisedAt;

    @ElementCollection
    @CollectionTable(name = "coaching_measurement_score", joinColumns = @JoinColumn(name = "measurement_id"))
    @OrderColumn(name = "position")
    private List<ItemScoreRow> scores = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coaching_measurement_share", joinColumns = @JoinColumn(name = "measurement_id"))
    @OrderColumn(name = "position")
    private List<ShareRow> shares = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected MeasurementEntity() {}

    private MeasurementEntity(Target target, Side role, int version, @Nullable UUID begin, Instant at) {
        this.id = target.recordId().orElseThrow();
        this.state = MeasurementState.DRAFT;
        this.access = AccessColumns.of(target);
        this.role = role;
        this.phase = begin == null ? MeasurementPhase.BEGIN : MeasurementPhase.END;
        this.profileVersion = version;
        this.beginId = begin;
        this.begunAt = at;
    }

    static MeasurementEntity begin(Target target, Side role, int version, Instant at) {
        return new MeasurementEntity(target, role, version, null, at);
    }

    /** the END of this one, with the same items */
    MeasurementEntity end(Target target, Instant at) {
        return new MeasurementEntity(target, role, profileVersion, id, at);
    }

    /** whether an END of this role can be compared with it */
    boolean canBeBeginOf(Side asked) {
        return state == MeasurementState.FINAL && phase == MeasurementPhase.BEGIN && role == asked;
    }

    void revise(List<ItemScore> given, CompetenceProfile profile) {
        move(MeasurementAction.REVISE);
        Map<String, Competence> known =
                profile.items().stream().collect(Collectors.toMap(ProfileItem::code, ProfileItem::competence));
        Scores.check(
                given.stream().map(s -> new Scores.Given(s.item(), s.score())).toList(), known.keySet());
        scores.clear();
        given.forEach(s -> scores.add(new ItemScoreRow(s, Objects.requireNonNull(known.get(s.item())))));
    }

    void finalise(CompetenceProfile profile, Instant at) {
        move(MeasurementAction.FINALISE);
        Set<String> scored = scores.stream().map(s -> s.score().item()).collect(Collectors.toSet());
        Scores.complete(scored, profile.items().stream().map(ProfileItem::code).toList());
        finalisedAt = at;
    }

    void share(StaffRef receiver, Instant at) {
        move(MeasurementAction.SHARE);
        if (shareWith(receiver).isEmpty()) {
            shares.add(new ShareRow(access, receiver, at));
        }
    }

    /** takes it back from one person, or from everybody */
    void recall(@Nullable StaffRef receiver) {
        move(MeasurementAction.RECALL);
        if (!shares.removeIf(s -> receiver == null || s.receiver().equals(receiver))) {
            throw Problem.of(GrowthProblems.NOT_SHARED);
        }
    }

    /** why it cannot be done now, whoever asks */
    Optional<Refusal> refusalOf(MeasurementAction action) {
        Optional<Refusal> refusal = MeasurementTransitions.TABLE.refusal(state, action);
        return refusal.isEmpty() && action == MeasurementAction.RECALL && shares.isEmpty()
                ? Optional.of(Refusal.of(GrowthProblems.NOT_SHARED))
                : refusal;
    }

    private void move(MeasurementAction action) {
        state = MeasurementTransitions.TABLE.after(state, action);
        acts++;
    }

    Optional<ShareRow> shareWith(StaffRef receiver) {
        return shares.stream().filter(s -> s.receiver().equals(receiver)).findFirst();
    }

    long revision() {
        return revision;
    }

    Side role() {
        return role;
    }

    int profileVersion() {
        return profileVersion;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    CompetenceMeasurement document(List<AllowedAction> allowedActions) {
        return document(shares.stream().map(ShareRow::shared).toList(), allowedActions);
    }

    /** as the one reads it whom it is shared with */
    CompetenceMeasurement received(ShareRow share) {
        return document(List.of(share.shared()), List.of());
    }

    private CompetenceMeasurement document(List<SharedWith> sharedWith, List<AllowedAction> allowedActions) {
        return new CompetenceMeasurement(
                new MeasurementId(id),
                new Revision(revision),
                state,
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                access.place(),
                role,
                phase,
                profileVersion,
                beginId == null ? null : new MeasurementId(beginId),
                scores.stream().map(ItemScoreRow::score).toList(),
                begunAt,
                finalisedAt,
                sharedWith,
                allowedActions);
    }
}
