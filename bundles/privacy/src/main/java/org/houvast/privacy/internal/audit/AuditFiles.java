package org.houvast.privacy.internal.audit;

import java.nio.file.Path;
import java.util.Optional;
import org.houvast.privacy.internal.PrivacyConfiguration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** Where the audit keeps what must stand outside the database: its key and the heads of its chain. */
@Component(service = AuditFiles.class, configurationPid = PrivacyConfiguration.PID)
@Designate(ocd = PrivacyConfiguration.class)
public final class AuditFiles {
    private final AuditKey key;
    private final AuditHeads heads;

    @Activate
    public AuditFiles(PrivacyConfiguration configuration) {
        this(
                path(configuration.audit_key_file(), "karaf.etc", "houvast.audit.key"),
                path(configuration.audit_heads_file(), "karaf.data", "houvast/audit.heads"));
    }

    /** without OSGi */
    public AuditFiles(Path keyFile, Path headsFile) {
        this.key = AuditKey.in(keyFile);
        this.heads = new AuditHeads(headsFile);
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
}
