package org.houvast.host.spi;

import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.WorkForm;

/**
 * A group of children: a group of childcare, or a class of a school.
 *
 * @param ref its key
 * @param name as staff know it
 * @param location where it is
 * @param workForm its form of work, one that the location has
 */
public record GroupRecord(GroupRef ref, String name, LocationRef location, WorkForm workForm) {
    public Place place() {
        return new Place(location, workForm);
    }
}
