package org.houvast.host.oneroster.internal;

import java.nio.file.Path;
import java.util.Set;
import org.houvast.host.spi.Host;
import org.houvast.host.tck.HostContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract on an export of OneRoster 1.2, in a zip file. */
class Version12ContractTest implements HostContract {
    @TempDir
    Path folder;

    private OneRosterHost host;

    @BeforeEach
    void read() {
        Path zip = ExportFolder.of("centre12", folder).zip("export/");
        ExportReader reader = new ExportReader(ExportFolder.settings(zip, "username", Set.of()), ExportFolder.CLOCK);
        host = new OneRosterHost(ExportFolder.read(reader), ExportFolder.CLOCK);
    }

    @Override
    public Host host() {
        return host;
    }
}
