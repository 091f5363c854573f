package org.houvast.privacy;

import org.houvast.commons.Limit;

/**
 * A second person agrees.
 *
 * @param backups what becomes of copies in backups, and until when they are there; stands in the proof
 */
public record ApproveDestruction(@Limit(max = 500, min = 1) String backups) {}
