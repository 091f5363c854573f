package org.houvast.privacy;

import org.houvast.commons.ChildRef;
import org.houvast.commons.Limit;

/**
 * Opens the file of a child in an emergency.
 *
 * @param child whose file
 * @param reason why it cannot wait; read by the manager of the place and the data protection officer, who may put it in the answer to
 *     somebody who asks what is kept about the child
 */
public record BreakTheGlass(ChildRef child, @Limit(max = 1000, min = 20) String reason) {}
