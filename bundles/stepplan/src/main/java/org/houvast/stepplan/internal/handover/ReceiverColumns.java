package org.houvast.stepplan.internal.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.WorkForm;
import org.houvast.stepplan.HandoverKind;
import org.houvast.stepplan.HandoverReceiver;
import org.jspecify.annotations.Nullable;

/** Who gets it. */
@Embeddable
public record ReceiverColumns(
        @Enumerated(EnumType.STRING) HandoverKind kind,
        @Column(name = "receiver_key") String organisationKey,
        @Column(name = "receiver_location_key") @Nullable String locationKey,
        @Column(name = "receiver_work_form") @Enumerated(EnumType.STRING) @Nullable WorkForm workForm) {

    static ReceiverColumns of(HandoverReceiver receiver) {
        Place place = receiver.place();
        return new ReceiverColumns(
                receiver.kind(),
                receiver.organisation().key(),
                place == null ? null : place.location().key(),
                place == null ? null : place.workForm());
    }

    HandoverReceiver receiver() {
        Place place =
                locationKey == null || workForm == null ? null : new Place(new LocationRef(locationKey), workForm);
        return new HandoverReceiver(kind, new OrganisationRef(organisationKey), place);
    }
}
