package org.houvast.administration;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.OrganisationRef;
import org.osgi.annotation.versioning.ConsumerType;

/** Tells to whom outside the organisation a module gives what it keeps, in numbers. One service per module. */
@ConsumerType
public interface ReceiverSource {
    /**
     * Receivers of one sort.
     *
     * @param sort its code: {@code coach-assignment}
     * @param organisations that receive, by key; empty where those who receive are guardians, or nobody is there
     * @param number how many of that sort hold or were given
     */
    record Receivers(String sort, List<OrganisationRef> organisations, long number) {
        public Receivers {
            organisations = List.copyOf(organisations);
        }
    }

    /**
     * The receivers of what this organisation answers for, one for each sort that the module knows, also where there is none. At most one
     * SQL statement for each sort.
     *
     * @param today what holds on this day counts
     */
    List<Receivers> receivers(OrganisationRef controller, LocalDate today);
}
