/** Step plans: the aggregate, the course of its steps, its queries and what it gives to the screens. */
@NullMarked
package org.houvast.stepplan.internal.plan;

import org.jspecify.annotations.NullMarked;
