/**
 * A host read from a OneRoster CSV export. An {@code ExportWatcher} notices a new export, an {@code ExportReader} makes a
 * {@code CentreState} of it, whole or not at all, and the one {@code OneRosterHost} goes over to that state. A state is
 * immutable and safe for use by any thread.
 */
@NullMarked
package org.houvast.host.oneroster.internal;

import org.jspecify.annotations.NullMarked;
