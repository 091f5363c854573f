/** What is done again and again beside the requests. */
@NullMarked
package org.houvast.privacy.internal.background;

import org.jspecify.annotations.NullMarked;
