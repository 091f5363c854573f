package org.houvast.administration;

import org.houvast.commons.Place;
import org.osgi.annotation.versioning.ConsumerType;

/** Tells how much of a module still runs at a place, before it is stopped. One service per module. */
@ConsumerType
public interface RunningWork {
    Module module();

    /** number of records in a state that should be finished first; 0 when nothing runs; one SQL statement */
    long open(Place place);
}
