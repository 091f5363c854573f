/** Proves the bundle {@code persistence} on both databases. The tests are here because they need the testkit, which needs it. */
@NullMarked
package org.houvast.testkit.persistence;

import org.jspecify.annotations.NullMarked;
