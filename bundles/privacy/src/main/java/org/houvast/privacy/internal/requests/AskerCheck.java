package org.houvast.privacy.internal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.houvast.commons.PersonRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.DataRequestContent;
import org.houvast.privacy.IdentifyAsker;
import org.houvast.privacy.IdentityCheck;
import org.jspecify.annotations.Nullable;

/** How it was made sure who asks. No record, for a part of an entity that may be missing has fields. */
@Embeddable
class AskerCheck {
    @Column(name = "check_how")
    @Enumerated(EnumType.STRING)
    private IdentityCheck how;

    @Column(name = "check_note")
    private @Nullable String note;

    @Column(name = "checked_by")
    private String by;

    @Column(name = "checked_at")
    @Convert(converter = InstantColumn.class)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected AskerCheck() {}

    AskerCheck(IdentifyAsker command, PersonRef by, Instant at) {
        this.how = command.how();
        this.note = command.note();
        this.by = by.key();
        this.at = at;
    }

    DataRequestContent.Check check() {
        return new DataRequestContent.Check(how, note, new PersonRef(by), at);
    }
}
