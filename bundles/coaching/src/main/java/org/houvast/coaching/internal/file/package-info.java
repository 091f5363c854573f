/** What coaching has in the file of a child. */
@NullMarked
package org.houvast.coaching.internal.file;

import org.jspecify.annotations.NullMarked;
