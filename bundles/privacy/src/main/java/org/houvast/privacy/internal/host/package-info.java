/** The one way to the host: in time, checked, with merged children read as one. */
@NullMarked
package org.houvast.privacy.internal.host;

import org.jspecify.annotations.NullMarked;
