package org.houvast.parents.internal.wish;

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
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.parents.CorrectWish;
import org.houvast.parents.ParentWish;
import org.houvast.parents.ParentWishId;
import org.houvast.parents.SayWish;
import org.houvast.parents.WishAction;
import org.houvast.parents.WishState;
import org.houvast.parents.WishTheme;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link WishTransitions}. */
@Entity(name = "Wish")
@Table(name = "parents_wish")
class WishEntity {
    static final String TYPE = "parent-wish";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private WishState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "guardian_key")
    private String guardianKey;

    @Column(name = "words")
    private String text;

    @Enumerated(EnumType.STRING)
    private WishTheme theme;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Column(name = "begun_at")
    @Convert(converter = InstantColumn.class)
    private Instant begunAt;

    @Column(name = "written_at")
    @Convert(converter = InstantColumn.class)
    private Instant writtenAt;

    @Column(name = "recorded_by")
    private @Nullable String recordedBy;

    @ElementCollection
    @CollectionTable(name = "parents_wish_earlier", joinColumns = @JoinColumn(name = "wish_id"))
    @OrderColumn(name = "position")
    private List<EarlierRow> earlier = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "parents_wish_response", joinColumns = @JoinColumn(name = "wish_id"))
    @OrderColumn(name = "position")
    private List<ResponseRow> responses = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected WishEntity() {}

    /** a wish that begins; one without an author of the staff is the guardian's own writing */
    @SuppressWarnings("NullAway.Init")
    WishEntity(UUID id, Target target, GuardianRef guardian, SayWish command, LocalDate saidOn, Instant at) {
        this.id = id;
        this.state = WishState.OPEN;
        this.access = AccessColumns.of(target);
        this.guardianKey = guardian.key();
        this.text = command.text();
        this.theme = command.theme();
        this.saidOn = saidOn;
        this.begunAt = at;
        this.writtenAt = at;
        this.recordedBy = access.authorKey();
    }

    void respond(String words, StaffRef by, Instant at) {
        state = WishTransitions.TABLE.after(state, WishAction.RESPOND);
        responses.add(new ResponseRow(at, by, words));
    }

    void correct(CorrectWish command, Instant at) {
        state = WishTransitions.TABLE.after(state, WishAction.CORRECT);
        earlier.add(new EarlierRow(at, text, theme, recordedBy));
        text = command.text();
        theme = command.theme();
        writtenAt = at;
        recordedBy = null;
    }

    /** why this wish does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(WishAction action) {
        return WishTransitions.TABLE.refusal(state, action);
    }

    long revision() {
        return revision;
    }

    GuardianRef guardian() {
        return new GuardianRef(guardianKey);
    }

    Target target() {
        return access.target(TYPE, id);
    }

    ParentWish document(List<AllowedAction> allowed) {
        return new ParentWish(
                new ParentWishId(id),
                new Revision(revision),
                state,
                access.subject(true, null),
                access.caseId(),
                guardian(),
                text,
                theme,
                saidOn,
                writtenAt,
                recordedBy == null ? null : new StaffRef(recordedBy),
                earlier.stream().map(EarlierRow::earlier).toList(),
                responses.stream().map(ResponseRow::response).toList(),
                allowed);
    }
}
