package org.houvast.stepplan;

import org.houvast.commons.Limit;

/**
 * Gives a template back to its author.
 *
 * @param reason what is to be changed
 */
public record ReturnTemplate(@Limit(min = 3, max = 500) String reason) {}
