/**
 * Privacy as the other modules use it: the actor of a request, the scope that actor reaches, the actions and the relations that
 * carry them, the host's records, and consent. Deny by default: what is not known here is refused.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.houvast.privacy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
