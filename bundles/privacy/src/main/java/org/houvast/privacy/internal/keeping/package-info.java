/** What privacy itself keeps, and the register of all modules. */
@NullMarked
package org.houvast.privacy.internal.keeping;

import org.jspecify.annotations.NullMarked;
