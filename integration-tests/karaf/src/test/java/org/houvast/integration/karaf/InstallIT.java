package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@OnOwnKaraf
class InstallIT {
    @Test
    void comesBeforeOrAfterTheConsoleAndDisturbsNothing(@Own Karaf karaf) {
        karaf.start().addFeatureRepository().install(Product.FEATURES);
        Product.awaitHealth(karaf);
        Bundles alone = karaf.bundles();
        assertThat(alone.ours()).isNotEmpty().allMatch(Bundles.Installed::active);

        karaf.install("http", "webconsole");
        awaitConsole(karaf);
        Product.awaitHealth(karaf);
        assertThat(karaf.bundles().disturbedSince(alone)).isEmpty();
        assertThat(karaf.bundles().ours()).containsExactlyInAnyOrderElementsOf(alone.ours());

        karaf.uninstall(Product.FEATURES);
        awaitConsole(karaf);
        Bundles without = karaf.bundles();
        assertThat(without.ours()).isEmpty();

        karaf.install(Product.FEATURES);
        Product.awaitHealth(karaf);
        awaitConsole(karaf);
        assertThat(karaf.bundles().disturbedSince(without)).isEmpty();
    }

    @Test
    void comesFromTheArchiveAndLeavesNothingBehind(@Own Karaf karaf) {
        karaf.withoutFeatureRepository().start().install("http", "webconsole");
        awaitConsole(karaf);
        Bundles before = karaf.bundles();

        karaf.shell("kar:install " + Build.kar().toUri());
        assertThat(karaf.refused("feature:install houvast"))
                .as("no host is there")
                .contains("org.houvast.host");
        assertThat(karaf.bundles().changedSince(before)).isEmpty();

        karaf.install(Product.FEATURES);
        Product.awaitHealth(karaf);
        awaitConsole(karaf);
        assertThat(karaf.bundles().disturbedSince(before)).isEmpty();
        assertThat(karaf.bundles().ours()).isNotEmpty().allMatch(Bundles.Installed::active);

        karaf.uninstall(Product.FEATURES);
        karaf.shell("kar:uninstall houvast");
        awaitConsole(karaf);
        assertThat(karaf.bundles().changedSince(before)).isEmpty();
    }

    private static void awaitConsole(Karaf karaf) {
        String credentials = Base64.getEncoder().encodeToString("karaf:karaf".getBytes(StandardCharsets.UTF_8));
        Http administrator = karaf.http().with("Authorization", "Basic " + credentials);
        Await.value(
                "web console",
                Duration.ofSeconds(30),
                () -> administrator.get("/system/console/bundles.json"),
                answer -> answer.status() == 200);
    }
}
