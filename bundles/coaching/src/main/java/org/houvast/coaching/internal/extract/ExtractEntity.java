package org.houvast.coaching.internal.extract;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import org.houvast.coaching.AgeBand;
import org.houvast.coaching.CaseExtract;
import org.houvast.coaching.CaseExtractAction;
import org.houvast.coaching.CaseExtractId;
import org.houvast.coaching.CaseExtractState;
import org.houvast.coaching.CaseExtractText;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.SharedWith;
import org.houvast.coaching.internal.ShareRow;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link ExtractTransitions}. It holds no child and no group, and no question once it is final. */
@Entity(name = "CaseExtract")
@Table(name = "coaching_case_extract")
class ExtractEntity {
    static final String TYPE = "case-extract";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private CaseExtractState state;

    @Embedded
    private AccessColumns access;

    /** whom its maker works for */
    @Column(name = "organisation_key")
    private String organisationKey;

    @Column(name = "question_id")
    private @Nullable UUID questionId;

    private boolean edited;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "age_band")
    @Enumerated(EnumType.STRING)
    private @Nullable AgeBand ageBand;

    @Embedded
    private ExtractColumns text;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @ElementCollection
    @CollectionTable(name = "coaching_case_extract_share", joinColumns = @JoinColumn(name = "extract_id"))
    @OrderColumn(name = "position")
    private List<ShareRow> shares = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ExtractEntity() {}

    /** a draft with a text that the product proposes */
    static ExtractEntity prepared(
            UUID id,
            Target question,
            StaffRef maker,
            OrganisationRef organisation,
            ExtractProposal proposal,
            LocalDate expiresOn) {
        ExtractEntity extract = new ExtractEntity();
        extract.id = id;
        extract.state = CaseExtractState.DRAFT;
        extract.access = new AccessColumns(
                null,
                null,
                question.place().location().key(),
                question.place().workForm(),
                question.controller().key(),
                maker.key(),
                null);
        extract.organisationKey = organisation.key();
        extract.questionId = question.recordId().orElseThrow();
        extract.language = proposal.language();
        extract.ageBand = proposal.ageBand();
        extract.text = ExtractColumns.of(proposal.text());
        extract.expiresOn = expiresOn;
        return extract;
    }

    void revise(CaseExtractText anew) {
        move(CaseExtractAction.REVISE);
        text = ExtractColumns.of(anew);
        edited = true;
    }

    /** a person said that nobody can be recognised: the case is forgotten */
    void confirm(LocalDate lastDay) {
        refusalOf(CaseExtractAction.CONFIRM).ifPresent(r -> {
            throw r.asProblem();
        });
        move(CaseExtractAction.CONFIRM);
        questionId = null;
        expiresOn = lastDay;
    }

    /** lets somebody read it; who may already goes on to */
    void share(StaffRef receiver, Instant at) {
        move(CaseExtractAction.SHARE);
        if (shareWith(receiver).isEmpty()) {
            shares.add(new ShareRow(access, receiver, at));
        }
    }

    /** why it cannot be done now, whoever asks */
    Optional<Refusal> refusalOf(CaseExtractAction action) {
        return ExtractTransitions.TABLE
                .refusal(state, action)
                .or(() -> action == CaseExtractAction.CONFIRM && !edited
                        ? Optional.of(Refusal.of(LibraryProblems.EXTRACT_UNEDITED))
                        : Optional.empty());
    }

    private void move(CaseExtractAction action) {
        state = ExtractTransitions.TABLE.after(state, action);
        acts++;
    }

    /** as far as it is there for them: given, and to somebody of the same organisation */
    Optional<ShareRow> shareWith(StaffRef receiver) {
        return shares.stream().filter(s -> s.receiver().equals(receiver)).findFirst();
    }

    boolean isOf(OrganisationRef organisation) {
        return organisation.key().equals(organisationKey);
    }

    boolean isOver(LocalDate today) {
        return expiresOn.isBefore(today);
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    Place place() {
        return access.place();
    }

    Optional<UUID> question() {
        return Optional.ofNullable(questionId);
    }

    CaseExtractText text(@Nullable Boolean namesChecked) {
        return text.text(namesChecked);
    }

    Target target() {
        return access.target(TYPE, id);
    }

    CaseExtract document(List<AllowedAction> allowed) {
        return document(shares.stream().map(ShareRow::shared).toList(), allowed);
    }

    /** as the one reads it whom it is given to: no word of anybody else */
    CaseExtract received(ShareRow share) {
        return document(List.of(share.shared()), List.of());
    }

    private CaseExtract document(List<SharedWith> sharedWith, List<AllowedAction> allowed) {
        return new CaseExtract(
                new CaseExtractId(id),
                new Revision(revision),
                state,
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                questionId == null ? null : new QuestionId(questionId),
                language,
                ageBand,
                text.text(null),
                expiresOn,
                sharedWith,
                allowed);
    }
}
