/**
 * Step plans on paper. A {@link org.houvast.stepplan.rest.internal.print.Sheet} says what stands on the page and what each part is; it is
 * written down as HTML and as tagged PDF (PDF/UA-1), so that both can be read aloud, and nothing is told by colour.
 */
@NullMarked
package org.houvast.stepplan.rest.internal.print;

import org.jspecify.annotations.NullMarked;
