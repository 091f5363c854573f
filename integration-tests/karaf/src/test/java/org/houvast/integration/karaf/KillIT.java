package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KarafExtension.class)
class KillIT {
    @Test
    void servesAgainAfterAKill(@Own Karaf karaf) {
        Product.installed(karaf);
        Product.awaitHealth(karaf);
        Bundles before = karaf.bundles();

        karaf.kill();
        karaf.start();

        Product.awaitHealth(karaf);
        assertThat(karaf.bundles().ours())
                .extracting(Bundles.Installed::name, Bundles.Installed::version, Bundles.Installed::state)
                .containsExactlyInAnyOrderElementsOf(before.ours().stream()
                        .map(bundle -> tuple(bundle.name(), bundle.version(), bundle.state()))
                        .toList());
    }
}
