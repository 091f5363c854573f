/**
 * The register of personal data: what every module keeps, table by table and column by column, about whom, for how long, and how it is
 * found and destroyed. Declared as data by the module that owns the tables; read by retention, by requests of persons and by the
 * sheet for an assessment of what the processing means for people.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.houvast.privacy.keeping;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
