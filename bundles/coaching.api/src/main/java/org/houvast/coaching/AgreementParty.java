package org.houvast.coaching;

import org.houvast.commons.Discipline;
import org.houvast.commons.OrganisationRef;

/**
 * A party of a cooperation agreement.
 *
 * @param organisation which
 * @param discipline its field
 * @param role what it is to the records
 */
public record AgreementParty(OrganisationRef organisation, Discipline discipline, PartyRole role) {}
