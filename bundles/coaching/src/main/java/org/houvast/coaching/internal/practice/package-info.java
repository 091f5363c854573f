/** What the records of practice (conversations, explanations, modelling, advice) share: where they begin, who reads them, how they are listed and counted. */
@NullMarked
package org.houvast.coaching.internal.practice;

import org.jspecify.annotations.NullMarked;
