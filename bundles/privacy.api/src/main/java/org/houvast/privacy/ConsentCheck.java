package org.houvast.privacy;

import java.time.LocalDate;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.osgi.annotation.versioning.ProviderType;

/** Whether a consent is active now; what every guard that needs consent asks. */
@ProviderType
public interface ConsentCheck {
    /** which of these children have an active consent for this purpose towards this organisation on this day; one SQL statement */
    Set<ChildRef> active(Set<ChildRef> children, ConsentPurpose purpose, OrganisationRef party, LocalDate day);
}
