package org.houvast.privacy;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/** The audit, for those who watch over it. Looking at it is audited too. */
@ProviderType
public interface AuditTrail {
    /** for the data protection officer: lines about records of the own organisation or by its staff, newest first */
    Page<AuditLine> list(Actor actor, AuditFilter filter, PageRequest page);

    /** checks the whole chain, for the data protection officer and the administrator of the organisation; reads every line */
    AuditVerification verify(Actor actor);

    /** the same for the console of the installation, whose user holds database and key anyway; shows no line */
    AuditVerification verifyFromConsole();
}
