/** What the texts of an organisation's library (tips, approaches, recognition aids) share: who reads them, how they are kept and loaded. */
@NullMarked
package org.houvast.coaching.internal.library;

import org.jspecify.annotations.NullMarked;
