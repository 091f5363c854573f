package org.houvast.privacy.internal.audit;

import java.nio.file.Path;
import java.util.Optional;
import org.houvast.privacy.internal.PrivacyConfiguration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** Where the audit keeps what must stand outside the database: its key, the heads of its chain, and its daily anchors. */
@Component(service = AuditFiles.class, configurationPid = PrivacyConfiguration.PID)
@Designate(ocd = PrivacyConfiguration.class)
public final class AuditFiles {
    private final AuditKey key;
    private final AuditHeads heads;
    private final AuditAnchors anchors;

    @Activate
    public AuditFiles(PrivacyConfiguration configuration) {
        this(
                path(configuration.audit_key_file(), "karaf.etc", "houvast.audit.key"),
                path(configuration.audit_heads_file(), "karaf.data", "houvast/audit.heads"),
                path(configuration.audit_anchors_file(), "karaf.data", "houvast/audit.anchors"));
    }

    /** without OSGi; the anchors stand beside the heads */
    public AuditFiles(Path keyFile, Path headsFile) {
        this(keyFile, headsFile, headsFile.resolveSibling("audit.anchors"));
    }

    private AuditFiles(Path keyFile, Path headsFile, Path anchorsFile) {
        this.key = AuditKey.in(keyFile);
        this.heads = new AuditHeads(headsFile);
        this.anchors = new AuditAnchors(anchorsFile, key);
    }

    private static Path path(String configured, String folder, String name) {
        return configured.isBlank()
                ? Path.of(Optional.ofNullable(System.getProperty(folder)).orElse("."))
                        .resolve(name)
                : Path.of(configured);
    }

    AuditKey key() {
        return key;
    }

    AuditHeads heads() {
        return heads;
    }

    AuditAnchors anchors() {
        return anchors;
    }
}
