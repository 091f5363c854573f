package org.houvast.host.oneroster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.houvast.commons.ChildRef;
import org.houvast.commons.PersonRef;
import org.houvast.host.oneroster.internal.ExportWatcher.Outcome;
import org.houvast.host.spi.Host;
import org.houvast.host.tck.HostContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a small centre that tells everything. */
class CentreContractTest implements HostContract {
    @TempDir
    Path folder;

    private ExportFolder export;
    private OneRosterHost host;

    @BeforeEach
    void read() {
        export = ExportFolder.of("centre", folder);
        host = export.host();
    }

    @Override
    public Host host() {
        return host;
    }

    @Override
    public Map<Token, PersonRef> knownTokens() {
        return Map.of(
                new Token("https://issuer.invalid", "s-care"), new PersonRef("s-care"),
                new Token("https://issuer.invalid", "g-3"), new PersonRef("s-teach"),
                new Token("https://issuer.invalid", "g-1"), new PersonRef("g-1"));
    }

    @Override
    public Optional<ChildRef> changeAChild() {
        ExportWatcher watcher = new ExportWatcher(export.settings(), export.reader(), host::take);
        export.replace("demographics.csv", "2023-02-14", "2023-02-15")
                .replace("enrollments.csv", "c-1,student,false,2024-01-08,", "c-1,student,false,2024-02-08,");
        assertThat(watcher.look()).isEqualTo(Outcome.TAKEN);
        return Optional.of(new ChildRef("c-1"));
    }
}
