package org.houvast.privacy.internal.keeping;

import java.time.Instant;
import java.util.Set;
import org.houvast.commons.ChildRef;

/**
 * Which terms are over.
 *
 * @param before times before this one began a term that is over
 * @param left children whose term is over
 * @param unknown children whom the host knows no more: their records count from themselves
 */
record Over(Instant before, Set<ChildRef> left, Set<ChildRef> unknown) {}
