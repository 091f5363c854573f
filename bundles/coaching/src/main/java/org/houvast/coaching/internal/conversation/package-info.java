/** Conversations: what was said and agreed, for those it is for. */
@NullMarked
package org.houvast.coaching.internal.conversation;

import org.jspecify.annotations.NullMarked;
