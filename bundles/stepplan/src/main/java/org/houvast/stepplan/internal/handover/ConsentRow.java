package org.houvast.stepplan.internal.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.ConsentPurpose;

/** A consent that it was submitted with. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class ConsentRow {
    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    @Column(name = "consent_id")
    @Convert(converter = UuidColumn.class)
    private UUID consentId;

    @SuppressWarnings("NullAway.Init")
    protected ConsentRow() {}

    ConsentRow(ConsentPurpose purpose, ConsentId consent) {
        this.purpose = purpose;
        this.consentId = consent.value();
    }

    boolean isFor(ConsentPurpose wanted) {
        return purpose == wanted;
    }

    ConsentId id() {
        return new ConsentId(consentId);
    }
}
