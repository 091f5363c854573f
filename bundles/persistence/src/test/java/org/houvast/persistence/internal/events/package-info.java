@NullMarked
package org.houvast.persistence.internal.events;

import org.jspecify.annotations.NullMarked;
