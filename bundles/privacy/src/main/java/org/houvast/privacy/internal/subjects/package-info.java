/** Where the child or group of a new record is, and who is responsible for it. */
@NullMarked
package org.houvast.privacy.internal.subjects;

import org.jspecify.annotations.NullMarked;
