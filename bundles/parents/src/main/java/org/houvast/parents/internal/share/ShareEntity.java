package org.houvast.parents.internal.share;

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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.parents.OwnShare;
import org.houvast.parents.ParentShare;
import org.houvast.parents.ShareAction;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareId;
import org.houvast.parents.ShareState;
import org.houvast.parents.SharedItem;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link ShareTransitions}. */
@Entity(name = "Share")
@Table(name = "parents_share")
class ShareEntity {
    static final String TYPE = "share";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private ShareState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "guardian_key")
    private String guardianKey;

    @Column(name = "item_type")
    private String itemType;

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "item_version")
    private int itemVersion;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;

    @Column(name = "item_date")
    private @Nullable LocalDate itemDate;

    @ElementCollection
    @CollectionTable(name = "parents_share_line", joinColumns = @JoinColumn(name = "share_id"))
    @OrderColumn(name = "position")
    private List<LineRow> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "parents_share_view", joinColumns = @JoinColumn(name = "share_id"))
    @OrderColumn(name = "position")
    private List<ViewRow> views = new ArrayList<>();

    @Column(name = "prepared_at")
    @Convert(converter = InstantColumn.class)
    private Instant preparedAt;

    @Column(name = "shared_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant sharedAt;

    @Column(name = "seen_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant seenAt;

    @Column(name = "withdrawn_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdraw_reason")
    private @Nullable String withdrawReason;

    @Column(name = "replaced_by")
    private @Nullable UUID replacedBy;

    @SuppressWarnings("NullAway.Init")
    protected ShareEntity() {}

    void preview(int version, ShareDocument document) {
        state = ShareTransitions.TABLE.after(state, ShareAction.PREVIEW);
        itemVersion = version;
        title = document.title();
        itemDate = document.date();
        language = document.language();
        lines.clear();
        document.lines().forEach(line -> lines.add(new LineRow(line)));
    }

    void send(Instant at) {
        state = ShareTransitions.TABLE.after(state, ShareAction.SEND);
        sharedAt = at;
    }

    void see(Instant at) {
        state = ShareTransitions.TABLE.after(state, ShareAction.SEE);
        seenAt = at;
    }

    void answer(String text, Instant at) {
        state = ShareTransitions.TABLE.after(state, ShareAction.ANSWER);
        views.add(new ViewRow(at, text));
    }

    void withdraw(String reason, StaffRef by, Instant at) {
        state = ShareTransitions.TABLE.after(state, ShareAction.WITHDRAW);
        end(by, at);
        withdrawReason = reason;
    }

    void replace(ShareId newer, StaffRef by, Instant at) {
        state = ShareTransitions.TABLE.after(state, ShareAction.REPLACE);
        end(by, at);
        replacedBy = newer.value();
    }

    private void end(StaffRef by, Instant at) {
        withdrawnAt = at;
        withdrawnBy = by.key();
    }

    /** why this share does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(ShareAction action) {
        return ShareTransitions.TABLE.refusal(state, action);
    }

    ShareId id() {
        return new ShareId(id);
    }

    long revision() {
        return revision;
    }

    SharedItem item() {
        return new SharedItem(itemType, itemId);
    }

    int itemVersion() {
        return itemVersion;
    }

    GuardianRef guardian() {
        return new GuardianRef(guardianKey);
    }

    ChildRef child() {
        return new ChildRef(Objects.requireNonNull(access.childKey()));
    }

    Language language() {
        return language;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    /** whether its guardian can read it */
    boolean isOpen() {
        return state == ShareState.SHARED || state == ShareState.SEEN || state == ShareState.ANSWERED;
    }

    boolean isUnseen() {
        return state == ShareState.SHARED;
    }

    boolean isPrepared() {
        return state == ShareState.PREPARED;
    }

    /** whether this is the document that was previewed */
    boolean says(ShareDocument document) {
        return content().equals(document);
    }

    private ShareDocument content() {
        return new ShareDocument(
                itemType,
                title,
                itemDate,
                language,
                lines.stream().map(LineRow::line).toList());
    }

    /** the document for staff */
    ParentShare document(@Nullable Boolean outdated, List<AllowedAction> allowed) {
        return new ParentShare(
                id(),
                new Revision(revision),
                state,
                item(),
                Subject.of(child()),
                access.place(),
                guardian(),
                itemVersion,
                outdated,
                content(),
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                preparedAt,
                sharedAt,
                seenAt,
                views.stream().map(ViewRow::view).toList(),
                withdrawnAt,
                withdrawnBy == null ? null : new StaffRef(withdrawnBy),
                withdrawReason,
                replacedBy,
                allowed);
    }

    /** the document for its guardian, who has seen it */
    OwnShare own(List<AllowedAction> allowed) {
        return new OwnShare(
                id(),
                new Revision(revision),
                child(),
                content(),
                Objects.requireNonNull(sharedAt),
                Objects.requireNonNull(seenAt),
                views.stream().map(ViewRow::view).toList(),
                allowed);
    }
}
