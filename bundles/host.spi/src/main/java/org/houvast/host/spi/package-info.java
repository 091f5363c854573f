/**
 * What a host implements, so that Houvast works on the records that the centre already has.
 *
 * <h2>Life cycle</h2>
 *
 * A host registers <b>one</b> service of type {@link org.houvast.host.spi.Host} in the OSGi service registry, and declares the
 * capability {@code org.houvast.host} in its bundle, without which the feature {@code houvast} does not resolve. The service may
 * come and go at any time: while there is none, everything that needs it answers "unavailable", and nothing of ours is
 * restarted. When several are there, the one of the highest service ranking is used.
 *
 * <h2>Threads</h2>
 *
 * Every method may be called by many threads at once. Records and collections handed out are immutable; they are a picture
 * of one moment, and within one call all records come from the same moment.
 *
 * <h2>Time limits</h2>
 *
 * A call should answer within 200 ms and is given up after 3 s, by interrupting its thread; the request then fails with
 * {@code host:unavailable}. Calls of one request are few and constant, however many children there are: whatever a screen needs of
 * many records is asked in one call. A host that keeps its records in memory {@linkplain org.houvast.host.spi.Host#answersFromMemory()
 * says so}, which spares each call the way to another thread and back.
 *
 * <h2>Errors</h2>
 *
 * A key that the host does not know is no error: it is left out of the answer. A {@link org.houvast.host.spi.HostException} or any
 * other runtime exception means "cannot say now": what was asked stays closed, nothing is guessed. An exception's text is
 * never shown to a caller, and must hold no name.
 *
 * <h2>What is not known stays closed</h2>
 *
 * What a host cannot tell at all, it does not list among its {@linkplain org.houvast.host.spi.Host#capabilities() capabilities}; the
 * functions that need it are closed with a problem that names the capability. What it cannot tell of one record, it gives as
 * unknown (null or {@code UNKNOWN}); that closes for this record alone.
 *
 * <h2>Names</h2>
 *
 * Names of persons are asked when they are shown, and never stored, logged or put into a URL by us.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.houvast.host.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
