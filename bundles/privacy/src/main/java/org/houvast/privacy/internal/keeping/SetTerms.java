package org.houvast.privacy.internal.keeping;

import java.time.Period;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.privacy.RetentionProblems;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.privacy.keeping.RetentionTerms;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Holds the terms as they are set, which may come and go; a default never stands in for them. */
@Component(service = SetTerms.class)
public final class SetTerms {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable RetentionTerms terms;

    @Activate
    public SetTerms() {}

    /** without OSGi; null while nobody knows them */
    public SetTerms(@Nullable RetentionTerms terms) {
        this.terms = terms;
    }

    Period term(RetentionClass retention, Place place) {
        RetentionTerms known = terms;
        if (known == null) {
            throw Problem.of(RetentionProblems.TERMS_UNKNOWN);
        }
        return known.term(retention, place);
    }
}
