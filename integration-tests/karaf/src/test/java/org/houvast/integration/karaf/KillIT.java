package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.houvast.testkit.PostgreSqlServer;
import org.junit.jupiter.api.Test;

/** Kills under load, once for each database in every build; {@code kills --times=20} is the same, longer. */
@OnOwnKaraf
class KillIT {
    private static final String OBSERVATIONS = "/houvast/v1/observations";
    private static final String CANARY = "Kanarievogeltje";
    private static final String DRAFT =
            "{\"subject\":{\"type\":\"CHILD\",\"id\":\"child-0001\"},\"text\":{\"facts\":\"" + CANARY + "\"}}";

    @Test
    void losesNothingOnTheEmbeddedDatabase(@Own Karaf karaf) throws Exception {
        Centre centre = Centre.on(karaf, Map.of());
        centre.enable("observation", "loc-vlieger", "KDV");
        Bundles before = karaf.bundles();

        new Kills(karaf, centre).survive("H2", Build.kills());

        assertThat(karaf.bundles().ours())
                .extracting(Bundles.Installed::name, Bundles.Installed::version, Bundles.Installed::state)
                .containsExactlyInAnyOrderElementsOf(before.ours().stream()
                        .map(bundle -> tuple(bundle.name(), bundle.version(), bundle.state()))
                        .toList());
    }

    @Test
    void goesFromQuestionToPlanAndLosesNothingOnPostgreSql(@Own Karaf karaf) throws Exception {
        String url = PostgreSqlServer.shared().createDatabase();
        Matcher port = Pattern.compile(":([0-9]+)/").matcher(url);
        assertThat(port.find()).isTrue();
        try (TcpGate gate = TcpGate.to(Integer.parseInt(port.group(1)))) {
            String behind = url.replace(port.group(), ":" + gate.port() + "/");
            Centre centre = Centre.on(karaf, Map.of("url", behind, "user", PostgreSqlServer.USER, "password", "any"));
            centre.playStory();
            refusesWhileTheDatabaseIsGone(centre, gate);

            new Kills(karaf, centre).survive("PostgreSQL", Build.kills());
        }
    }

    private static void refusesWhileTheDatabaseIsGone(Centre centre, TcpGate gate) {
        Http staff = centre.as("staff-001");
        String before = staff.get(OBSERVATIONS).body();
        for (Runnable outage : List.<Runnable>of(gate::shut, gate::silence)) {
            outage.run();
            Bad.refused("read", CANARY, () -> staff.get(OBSERVATIONS));
            Answer write =
                    Bad.refused("write", CANARY, () -> staff.send("POST", OBSERVATIONS, "application/json", DRAFT));
            assertThat(write.status()).as(write.toString()).isEqualTo(503);
            gate.open();
            centre.awaitReady();
            Await.value(
                    "answer", Duration.ofSeconds(30), () -> staff.get(OBSERVATIONS), answer -> answer.status() == 200);
            assertThat(staff.get(OBSERVATIONS).body()).isEqualTo(before);
        }
        centre.assertAuditWhole();
    }
}
