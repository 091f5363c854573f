@NullMarked
package org.houvast.rest.javax.internal;

import org.jspecify.annotations.NullMarked;
