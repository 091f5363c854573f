package org.houvast.host.spi;

import org.houvast.commons.Discipline;
import org.houvast.commons.OrganisationRef;

/**
 * An organisation: a controller of the centre, or the organisation of an outside coach.
 *
 * @param ref its key
 * @param name as it is known
 * @param discipline its field
 */
public record OrganisationRecord(OrganisationRef ref, String name, Discipline discipline) {}
