package org.houvast.coaching.internal.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.houvast.coaching.AgreementParty;
import org.houvast.coaching.PartyRole;
import org.houvast.commons.Discipline;
import org.houvast.commons.OrganisationRef;

/** A party. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class PartyRow {
    @Column(name = "organisation_key")
    private String organisationKey;

    @Enumerated(EnumType.STRING)
    private Discipline discipline;

    @Column(name = "party_role")
    @Enumerated(EnumType.STRING)
    private PartyRole role;

    @SuppressWarnings("NullAway.Init")
    protected PartyRow() {}

    PartyRow(AgreementParty party) {
        this.organisationKey = party.organisation().key();
        this.discipline = party.discipline();
        this.role = party.role();
    }

    AgreementParty party() {
        return new AgreementParty(new OrganisationRef(organisationKey), discipline, role);
    }
}
