package org.houvast.coaching.internal.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.houvast.coaching.NewTalkAgreement;
import org.houvast.coaching.TalkAgreement;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** Something that was agreed. That it is done makes a new row. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class AgreementRow {
    @Column(name = "agreed")
    private String text;

    @Column(name = "who_key")
    private @Nullable String whoKey;

    @Column(name = "by_day")
    private @Nullable LocalDate by;

    @Column(name = "done_by")
    private @Nullable String doneBy;

    @Column(name = "done_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected AgreementRow() {}

    static AgreementRow of(NewTalkAgreement agreed) {
        AgreementRow row = new AgreementRow();
        row.text = agreed.text();
        row.whoKey = agreed.who() == null ? null : agreed.who().key();
        row.by = agreed.by();
        return row;
    }

    AgreementRow done(StaffRef who, Instant at) {
        AgreementRow row = new AgreementRow();
        row.text = text;
        row.whoKey = whoKey;
        row.by = by;
        row.doneBy = who.key();
        row.doneAt = at;
        return row;
    }

    /** this agreement, done when the other one of the same text is */
    AgreementRow asDoneAs(AgreementRow before) {
        return before.doneBy == null || before.doneAt == null ? this : done(new StaffRef(before.doneBy), before.doneAt);
    }

    boolean isDone() {
        return doneAt != null;
    }

    boolean says(AgreementRow other) {
        return text.equals(other.text);
    }

    TalkAgreement agreement(int number) {
        return new TalkAgreement(
                number,
                text,
                whoKey == null ? null : new StaffRef(whoKey),
                by,
                doneBy == null ? null : new StaffRef(doneBy),
                doneAt);
    }
}
