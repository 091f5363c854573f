package org.houvast.privacy;

import org.houvast.commons.Limit;

/**
 * Takes two months more, once, and tells the asker within the first month.
 *
 * @param ground why
 * @param notice what the asker was told
 */
public record ExtendDataRequest(ExtensionGround ground, @Limit(max = 2000, min = 1) String notice) {}
