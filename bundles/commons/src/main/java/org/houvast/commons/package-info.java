/**
 * What every bundle of Houvast speaks: references to the host's records, typed ids, pages, revisions and problems.
 *
 * <p>Everything here is immutable and safe for use by any thread.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.houvast.commons;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
