package org.houvast.privacy.internal.requests;

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
import java.util.Optional;
import java.util.UUID;
import org.houvast.commons.HostKey;
import org.houvast.commons.Language;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.AnswerDataRequest;
import org.houvast.privacy.DataRequestContent;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.DataRequestState;
import org.houvast.privacy.ExtendDataRequest;
import org.houvast.privacy.ExtensionGround;
import org.houvast.privacy.IdentifyAsker;
import org.houvast.privacy.RefuseDataRequest;
import org.houvast.privacy.RegisterDataRequest;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link DataRequestTransitions}. */
@Entity(name = "DataRequest")
@Table(name = "privacy_data_request")
class DataRequestEntity {
    static final String TYPE = "data-request";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done: a change of items alone makes a revision too */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private DataRequestKind kind;

    @Enumerated(EnumType.STRING)
    private DataRequestState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "guardian_key")
    private @Nullable String guardianKey;

    @Column(name = "staff_key")
    private @Nullable String staffKey;

    @Column(name = "asker_key")
    private @Nullable String askerKey;

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable String wish;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "registered_at")
    @Convert(converter = InstantColumn.class)
    private Instant registeredAt;

    @Embedded
    private @Nullable AskerCheck check;

    @Column(name = "extension_ground")
    @Enumerated(EnumType.STRING)
    private @Nullable ExtensionGround extensionGround;

    @Column(name = "extension_notice")
    private @Nullable String extensionNotice;

    @Column(name = "extended_on")
    private @Nullable LocalDate extendedOn;

    @Embedded
    private @Nullable Collected collected;

    @Embedded
    private @Nullable RequestEnd end;

    @Column(name = "package_hash")
    private @Nullable String packageHash;

    @Column(name = "package_until")
    private @Nullable LocalDate packageUntil;

    @ElementCollection
    @CollectionTable(name = "privacy_data_request_corrected", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<CorrectedRow> corrected = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "privacy_data_request_kept", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<KeptRow> kept = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DataRequestEntity() {}

    /** a request that came in; the target was permitted */
    @SuppressWarnings("NullAway.Init")
    DataRequestEntity(UUID id, Target target, RegisterDataRequest command, LocalDate today, Instant at) {
        this.id = id;
        this.kind = command.kind();
        this.state = DataRequestState.RECEIVED;
        this.access = AccessColumns.of(target);
        this.guardianKey = key(command.subject().guardian());
        this.staffKey = key(command.subject().staff());
        this.askerKey = key(command.asker());
        this.language = command.language() == null ? Language.NL : command.language();
        this.wish = command.wish();
        this.receivedOn = command.receivedOn() == null ? today : command.receivedOn();
        this.registeredAt = at;
        if (receivedOn.isAfter(today)) {
            throw Problem.of(DataRequestProblems.RECEIVED_LATER);
        }
    }

    private static @Nullable String key(@Nullable HostKey host) {
        return host == null ? null : host.key();
    }

    void identify(IdentifyAsker command, PersonRef by, Instant at) {
        move(DataRequestAction.IDENTIFY);
        check = new AskerCheck(command, by, at);
    }

    void extend(ExtendDataRequest command, LocalDate today) {
        DataRequestDocuments.refusalToExtend(row(), today).ifPresent(r -> {
            throw r.asProblem();
        });
        move(DataRequestAction.EXTEND);
        extensionGround = command.ground();
        extensionNotice = command.notice();
        extendedOn = today;
    }

    void collect(Instant at, int items) {
        move(DataRequestAction.COLLECT);
        collected = new Collected(at, items);
    }

    /** @param undecided items after this review */
    void review(int undecided) {
        move(undecided > 0 ? DataRequestAction.REVIEW : DataRequestAction.REVIEW_LAST);
    }

    void answer(AnswerDataRequest command, PersonRef by, Instant at) {
        move(kind.hasPackage() ? DataRequestAction.ANSWER : DataRequestAction.ANSWER_DONE);
        AnswerParts.require(kind, command);
        AnswerParts.corrected(command).forEach(c -> corrected.add(new CorrectedRow(c)));
        end = new RequestEnd(at, by, command.letter(), null, null);
    }

    /** what goes out was frozen */
    void freeze(String hash, LocalDate until) {
        packageHash = hash;
        packageUntil = until;
    }

    /** what is left after an erasure */
    void keep(List<DataRequestContent.StillKept> left) {
        left.forEach(k -> kept.add(new KeptRow(k)));
    }

    void refuse(RefuseDataRequest command, PersonRef by, Instant at) {
        move(DataRequestAction.REFUSE);
        if (!RefusalGrounds.of(kind).contains(command.ground())) {
            throw Problem.of(DataRequestProblems.GROUND, command.ground().name(), kind.name());
        }
        end = new RequestEnd(at, by, command.explanation(), command.ground(), command.statement());
    }

    void withdraw(@Nullable String note, PersonRef by, Instant at) {
        move(DataRequestAction.WITHDRAW);
        end = new RequestEnd(at, by, note, null, null);
    }

    private void move(DataRequestAction action) {
        refusalOf(action).ifPresent(r -> {
            throw r.asProblem();
        });
        state = DataRequestTransitions.TABLE.after(state, action);
        acts++;
    }

    /** why the state, the kind or the subject does not allow this, or nothing */
    Optional<Refusal> refusalOf(DataRequestAction action) {
        return DataRequestTransitions.refusal(kind, access.childKey() != null, state, action);
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    DataRequestKind kind() {
        return kind;
    }

    DataRequestState state() {
        return state;
    }

    Language language() {
        return language;
    }

    @Nullable
    LocalDate packageUntil() {
        return packageUntil;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    /** the row as a list reads it, when its items are not asked for */
    RequestRow row() {
        return row(false);
    }

    /** @param items how many lie there */
    RequestRow row(int items) {
        return row(DataRequestTransitions.COLLECTED.contains(state) && collected != null && collected.differs(items));
    }

    private RequestRow row(boolean emptied) {
        return new RequestRow(
                id,
                revision,
                access,
                kind,
                state,
                guardianKey,
                staffKey,
                askerKey,
                receivedOn,
                extendedOn,
                registeredAt,
                end == null ? null : end.at(),
                emptied);
    }

    /** @param review how far it is, or null when nothing lies there to be looked through */
    DataRequestContent content(DataRequestContent.@Nullable Review review) {
        return new DataRequestContent(
                language, wish, check == null ? null : check.check(), extension(), review, outcome());
    }

    @Nullable
    Instant collectedAt() {
        return collected == null ? null : collected.at();
    }

    private DataRequestContent.@Nullable Extension extension() {
        return extensionGround == null || extensionNotice == null
                ? null
                : new DataRequestContent.Extension(extensionGround, extensionNotice);
    }

    private DataRequestContent.@Nullable Outcome outcome() {
        return end == null
                ? null
                : end.outcome(
                        corrected.stream().map(CorrectedRow::corrected).toList(),
                        kept.stream().map(KeptRow::kept).toList(),
                        packageHash,
                        packageUntil);
    }
}
