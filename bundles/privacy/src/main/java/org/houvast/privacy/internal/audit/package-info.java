/** The audit: lines, group commit, the keyed chain and its check. */
@NullMarked
package org.houvast.privacy.internal.audit;

import org.jspecify.annotations.NullMarked;
