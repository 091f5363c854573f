package org.houvast.administration.internal.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.houvast.administration.ReceiverSource.Receivers;
import org.houvast.administration.Settings;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.host.spi.Capability;
import org.houvast.privacy.Action;
import org.houvast.privacy.Safeguards;

/**
 * What a sheet is made of, as it held at one moment.
 *
 * @param controller the organisation
 * @param place that was asked for
 * @param at when
 * @param records what is kept, with the terms at the place
 * @param actions the access policy, by code
 * @param modules how they stand
 * @param receivers outside the organisation
 * @param safeguards as configured
 * @param capabilities what the host can tell
 * @param settings all of them, as they hold at the place
 */
record SheetFacts(
        OrganisationRef controller,
        Place place,
        Instant at,
        List<KeptRecord> records,
        List<Action> actions,
        List<ModulePicture.Standing> modules,
        List<Receivers> receivers,
        Safeguards.Standing safeguards,
        Set<Capability> capabilities,
        List<Settings.Value> settings) {}
