/** Whether the installation lives and is ready. */
@NullMarked
package org.houvast.rest.internal.health;

import org.jspecify.annotations.NullMarked;
