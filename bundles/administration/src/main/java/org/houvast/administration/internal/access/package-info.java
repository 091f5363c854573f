/** The actions of the administration, and what its records are to the access policy. */
@NullMarked
package org.houvast.administration.internal.access;

import org.jspecify.annotations.NullMarked;
