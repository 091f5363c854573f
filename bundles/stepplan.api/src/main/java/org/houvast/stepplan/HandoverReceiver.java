package org.houvast.stepplan;

import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a handover: another organisation than the one that the records belong to.
 *
 * @param kind school or after-school care
 * @param organisation the organisation; the consent names it
 * @param place the location and work form where its staff read it, or null when they do not work with this installation
 */
public record HandoverReceiver(HandoverKind kind, OrganisationRef organisation, @Nullable Place place) {}
