package org.houvast.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {
    private static DatabaseSettings at(String url) {
        return new DatabaseSettings(url, "user", "secret", 2, Duration.ofMillis(250), false);
    }

    @Test
    void knowsADatabaseThatNoOtherProcessCanHave() {
        assertThat(at("jdbc:h2:retry:/data/db;WRITE_DELAY=0").isEmbedded()).isTrue();
        assertThat(at("jdbc:h2:file:/data/db;AUTO_SERVER=TRUE").isEmbedded()).isFalse();
        assertThat(at("jdbc:h2:tcp://host/db").isEmbedded()).isFalse();
        assertThat(at("jdbc:postgresql://host/db").isEmbedded()).isFalse();
    }

    @Test
    void tellsNoCredentials() {
        assertThat(at("jdbc:postgresql://host/db?password=secret").toString()).isEqualTo("PostgreSQL");
        assertThat(at("jdbc:h2:tcp://host/db").toString()).isEqualTo("H2");
    }

    @Test
    void refusesAPoolThatCannotWork() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatabaseSettings("", "", "", 1, Duration.ofSeconds(3), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatabaseSettings("", "", "", 2, Duration.ofMillis(249), false));
    }
}
