package org.houvast.privacy.internal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditVerification;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.Safeguards;
import org.houvast.privacy.internal.audit.AuditAnchors.Anchor;
import org.houvast.privacy.internal.breakglass.BreakGlassTime;
import org.houvast.privacy.internal.consent.ConsentRules;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The safeguards as they are configured, and how far the chain of the audit is. */
@Component
public final class ConfiguredSafeguards implements Safeguards {
    private static final String SEALED = "select coalesce(max(position), 0) from privacy_audit_seal";

    private final Rows rows;
    private final AuditAnchors anchors;
    private final Verifications verifications;
    private final BreakGlassTime time;
    private final ConsentRules rules;

    @Activate
    public ConfiguredSafeguards(
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference AuditFiles files,
            @Reference Verifications verifications,
            @Reference BreakGlassTime time,
            @Reference ConsentRules rules) {
        this.rows = Rows.on(dataSource);
        this.anchors = files.anchors();
        this.verifications = verifications;
        this.time = time;
        this.rules = rules;
    }

    @Override
    public Standing standing() {
        Anchor last = lastAnchor();
        AuditVerification found = verifications.last();
        return new Standing(
                Math.toIntExact(time.time().toMinutes()),
                Arrays.stream(ConsentPurpose.values()).collect(Collectors.toMap(p -> p, rules::of)),
                rows.first(SEALED, Rows.Binder.NONE, row -> row.number(1)).orElse(0L),
                last == null ? null : last.day(),
                found == null ? null : found.begun(),
                found == null ? null : found.intact());
    }

    private @Nullable Anchor lastAnchor() {
        try {
            List<Anchor> all = anchors.read();
            return all.isEmpty() ? null : all.get(all.size() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
