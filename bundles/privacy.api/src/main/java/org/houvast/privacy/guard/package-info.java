/**
 * How a module's service runs an operation: permission, audit line, event and idempotency key in one transaction, and a durable
 * audit line before a read is answered. For providers of modules only; REST and Java callers use the services.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.houvast.privacy.guard;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
