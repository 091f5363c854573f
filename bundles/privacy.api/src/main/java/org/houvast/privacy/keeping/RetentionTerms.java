package org.houvast.privacy.keeping;

import java.time.Period;
import org.houvast.commons.Place;
import org.osgi.annotation.versioning.ConsumerType;

/** The terms as they are set. One service in the installation; without it nothing is past its term. */
@ConsumerType
public interface RetentionTerms {
    /** how long records of a class that {@link RetentionClass#isReviewed} are kept here */
    Period term(RetentionClass retention, Place place);
}
