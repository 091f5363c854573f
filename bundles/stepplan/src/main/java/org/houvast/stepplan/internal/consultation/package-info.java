/** Consultations of the manager and the team. */
@NullMarked
package org.houvast.stepplan.internal.consultation;

import org.jspecify.annotations.NullMarked;
