package org.houvast.persistence;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Counts the SQL statements that modules prepare, by entities and by rows alike, so that a test can say how many a request
 * costs. A batch counts once. What the delivery of events and leases need is not counted.
 */
@ProviderType
public interface StatementCount {
    /** statements since the start; stays 0 when counting is switched off by configuration */
    long total();
}
