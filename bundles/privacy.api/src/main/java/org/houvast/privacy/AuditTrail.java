package org.houvast.privacy;

import java.time.Instant;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The audit, for those who watch over it. Looking at it is audited too. */
@ProviderType
public interface AuditTrail {
    /** for the data protection officer: lines about records of the own organisation or by its staff, newest first */
    Page<AuditLine> list(Actor actor, AuditFilter filter, PageRequest page);

    /**
     * What the caller did and tried, newest first; everybody may ask.
     *
     * @param from not before, or null
     * @param to before, or null
     */
    Page<OwnAction> own(Actor actor, @Nullable Instant from, @Nullable Instant to, PageRequest page);

    /** the lines that {@link #list} finds, all of them and to be taken along; for the data protection officer */
    AuditExport export(Actor actor, AuditFilter filter);

    /**
     * Checks the whole chain, for the data protection officer and the administrator of the organisation; reads every line. A check that
     * takes longer than two seconds goes on by itself, and whoever asks meanwhile is told how far it is: one check runs at a time.
     */
    AuditVerification verify(Actor actor);

    /** the same for the console of the installation, whose user holds database and key anyway; waits for its end, shows no line */
    AuditVerification verifyFromConsole();
}
