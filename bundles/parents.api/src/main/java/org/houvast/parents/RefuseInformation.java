package org.houvast.parents;

import org.houvast.commons.Limit;

/**
 * Nothing is given to a parent without custody.
 *
 * @param ground why
 * @param explanation why in this case
 */
public record RefuseInformation(InformationRefusal ground, @Limit(min = 1, max = 2000) String explanation) {}
