/** Meetings about children, and what they agree on. */
@NullMarked
package org.houvast.stepplan.internal.discussion;

import org.jspecify.annotations.NullMarked;
