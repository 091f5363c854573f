/**
 * Commands for the administrator of the installation. Commands hold no logic: each asks a service and prints what it says.
 *
 * <p>Who may use the console holds the database and its keys anyway. A command that changes something, or shows what is not for
 * everybody, nevertheless acts as a person of the host, an administrator of the organisation: so that the same policy decides, and
 * the audit names somebody who answers for it, with the client {@code shell}.
 */
@Header(name = "Karaf-Commands", value = "*")
@NullMarked
package org.houvast.shell.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
