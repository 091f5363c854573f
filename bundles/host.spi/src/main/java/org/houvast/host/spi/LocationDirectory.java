package org.houvast.host.spi;

import java.util.Map;
import java.util.Set;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.osgi.annotation.versioning.ConsumerType;

/** Locations and organisations. */
@ConsumerType
public interface LocationDirectory {
    /** the locations with these keys; unknown ones are left out */
    Map<LocationRef, LocationRecord> find(Set<LocationRef> refs);

    /** all locations, in an order that does not change while pages are turned */
    Page<LocationRecord> list(PageRequest page);

    /** the organisations with these keys; unknown ones are left out */
    Map<OrganisationRef, OrganisationRecord> organisations(Set<OrganisationRef> refs);
}
