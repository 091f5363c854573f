/** Random histories of children, played through the services of all modules on a real database and held against a small model. */
@NullMarked
package org.houvast.histories;

import org.jspecify.annotations.NullMarked;
