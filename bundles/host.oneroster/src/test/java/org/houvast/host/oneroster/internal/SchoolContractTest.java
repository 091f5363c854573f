package org.houvast.host.oneroster.internal;

import java.nio.file.Path;
import org.houvast.host.spi.Host;
import org.houvast.host.tck.HostContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a plain school: no guardians, no metadata. */
class SchoolContractTest implements HostContract {
    @TempDir
    Path folder;

    private OneRosterHost host;

    @BeforeEach
    void read() {
        host = ExportFolder.of("school", folder).host();
    }

    @Override
    public Host host() {
        return host;
    }
}
