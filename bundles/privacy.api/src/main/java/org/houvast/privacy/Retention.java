package org.houvast.privacy;

import java.util.List;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How long what is kept, and what is past its term (domain 4.7; terms to be confirmed by the data protection officer of the
 * organisation). Nothing goes by itself: the list is looked at, and two persons destroy.
 *
 * <p>All methods throw the problems of {@link RetentionProblems} and {@link PrivacyProblems}.
 */
@ProviderType
public interface Retention {
    /** the classes with their terms at a place */
    List<RetentionRule> rules(Actor actor, Place place);

    /** what all modules that run keep, table by table and column by column, with the terms at a place */
    List<KeptData> register(Actor actor, Place place);

    /** what is past its term, the oldest ids first */
    Page<DueRecord> due(Actor actor, DueFilter filter, PageRequest page);
}
