@NullMarked
package org.houvast.persistence.internal;

import org.jspecify.annotations.NullMarked;
