/**
 * Parents as partners: what was said with them, what they get to read, what they wish and say. Rights of parents follow custody, never the
 * contract.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.houvast.parents;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
