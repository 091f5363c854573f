/** The endpoints of coaching. */
@Header(
        name = "Houvast-Rest",
        value = "/questions, /assessments, /agreements, /applications, /assignments, /moments, /moment-series,"
                + " /calendar-links, /hours-proof, /policy-time, /conversations, /explanations, /modellings, /advice,"
                + " /practice-counts, /tips, /approaches, /recognition-aids, /expertise,"
                + " /contact-persons, /case-extracts, /reflections, /competence-profiles, /competence-measurements,"
                + " /learning-goals, /trust-pulses, /success-evaluations, /case-guests")
@NullMarked
package org.houvast.coaching.rest.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
