package org.houvast.stepplan.internal.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.houvast.commons.StaffRef;
import org.houvast.stepplan.RecordTalk;
import org.houvast.stepplan.WarmTalk;
import org.jspecify.annotations.Nullable;

/** A talk of both sides. */
@Embeddable
public record TalkColumns(
        @Column(name = "talk_on") LocalDate heldOn,
        @Column(name = "talk_note") @Nullable String note,
        @Column(name = "talk_by") String by) {

    static TalkColumns of(RecordTalk command, StaffRef by) {
        return new TalkColumns(command.heldOn(), command.note(), by.key());
    }

    WarmTalk talk() {
        return new WarmTalk(heldOn, note, new StaffRef(by));
    }

    TalkColumns withoutNote() {
        return new TalkColumns(heldOn, null, by);
    }
}
