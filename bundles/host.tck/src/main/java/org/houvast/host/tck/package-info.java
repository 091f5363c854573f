/**
 * The contract of the host SPI as tests. A vendor writes one class and runs it with JUnit 5:
 *
 * <pre>{@code
 * class OurHostTest implements HostContract {
 *     @Override
 *     public Host host() {
 *         return new OurHost(testCentre);
 *     }
 * }
 * }</pre>
 *
 * <p>The tests read everything the host tells, so run them against a test centre of at most a few thousand records, one in
 * which something of everything occurs: a child who left, a child without guardians, an outside coach. They change nothing,
 * except through the hooks of {@link org.houvast.host.tck.HostUnderTest} that a vendor fills in. What a host does not list
 * among its capabilities is tested to be absent, not to work.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.houvast.host.tck;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
