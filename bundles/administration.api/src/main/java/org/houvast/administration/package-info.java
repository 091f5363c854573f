/**
 * What an administrator decides per location, and the screens that cross modules: which modules are on, settings and where they
 * come from, working days, value lists; {@code /me}, the board of a group, the timeline of a child, the work queue.
 *
 * <p>The screens know no module: each is filled by contributors, small services of the modules. A module that is off, stopped or not
 * installed contributes nothing.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.houvast.administration;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
