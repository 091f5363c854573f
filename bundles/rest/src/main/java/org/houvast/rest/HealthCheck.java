package org.houvast.rest;

import org.osgi.annotation.versioning.ConsumerType;

/** A part that must answer before the installation is ready. Registered as a service; those that are there are asked. */
@ConsumerType
public interface HealthCheck {
    /** name of the part in the answer, lower case: {@code database}; the same name twice counts as the worse of both */
    String name();

    /** whether the part works now; asked often, answers within a second, an exception means no */
    boolean up();
}
