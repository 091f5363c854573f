/**
 * Observations: what a member of staff or a coach saw of a child or a group, the facts apart from what they make of it.
 *
 * <p>An observation begins as a draft that only its author sees and that may lack everything; it becomes final when its facts are
 * there, and is amended after that, never overwritten. It knows a question only as an opaque id.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.houvast.observation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
