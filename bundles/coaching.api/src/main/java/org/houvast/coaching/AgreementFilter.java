package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements are wanted; what is null does not restrict.
 *
 * @param location that hold at this location
 * @param organisation that this organisation is a party of
 * @param activeOn that hold on this day
 */
public record AgreementFilter(
        @Nullable LocationRef location, @Nullable OrganisationRef organisation, @Nullable LocalDate activeOn) {}
