package org.houvast.host.oneroster.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Map;
import org.houvast.commons.WorkForm;
import org.junit.jupiter.api.Test;

/** How a configuration is read. */
class SettingsTest {
    @Test
    void whatIsNotGivenHasItsDefault() {
        Settings settings = settings(Map.of("path", "export"));
        assertThat(settings.path()).isEqualTo(Path.of("export"));
        assertThat(settings.defaultWorkForm()).isEqualTo(WorkForm.PO);
        assertThat(settings.zone()).isEqualTo(ExportFolder.ZONE);
        assertThat(settings.tokenIssuers()).isEmpty();
        assertThat(settings.claimColumn()).isEqualTo("sourcedId");
    }

    @Test
    void issuersStandBetweenCommasOrInAList() {
        String[] issuers = {"https://a.invalid, https://b.invalid", "", "https://c.invalid"};
        assertThat(settings(Map.of("path", "export", "tokenIssuer", issuers)).tokenIssuers())
                .containsExactlyInAnyOrder("https://a.invalid", "https://b.invalid", "https://c.invalid");
    }

    @Test
    void aWrongConfigurationIsRefused() {
        assertThatThrownBy(() -> settings(Map.of("path", "export", "tokenClaimColumn", "password")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings(Map.of("path", "export", "zone", "Nowhere")))
                .isInstanceOf(DateTimeException.class);
    }

    private static Settings settings(Map<String, Object> given) {
        return Settings.of(OneRosterComponentTest.configuration(given));
    }
}
