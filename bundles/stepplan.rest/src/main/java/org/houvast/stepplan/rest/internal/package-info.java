/** The endpoints of step plans. */
@Header(
        name = "Houvast-Rest",
        value =
                "/plan-templates, /step-plans, /consultations, /action-plans, /child-discussions, /follow-ups, /handovers,"
                        + " /received-handovers, /action-cards")
@NullMarked
package org.houvast.stepplan.rest.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
