/** The contract, made of the resources that serve. */
@NullMarked
package org.houvast.rest.internal.openapi;

import org.jspecify.annotations.NullMarked;
