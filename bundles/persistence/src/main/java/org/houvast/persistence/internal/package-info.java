/** How the database is opened and kept: the pool, migrations, the entities of each module, their services. */
@NullMarked
package org.houvast.persistence.internal;

import org.jspecify.annotations.NullMarked;
