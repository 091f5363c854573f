/** Questions: the aggregate, its rules and duties, its queries and what it gives to the screens. */
@NullMarked
package org.houvast.coaching.internal.question;

import org.jspecify.annotations.NullMarked;
