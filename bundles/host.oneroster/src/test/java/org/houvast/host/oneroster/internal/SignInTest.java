package org.houvast.host.oneroster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.PersonRef;
import org.houvast.host.spi.PersonRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which person a token leads to. */
class SignInTest {
    private static final String ISSUER = "https://issuer.invalid";

    @TempDir
    Path folder;

    @Test
    void theClaimIsComparedWithTheConfiguredColumn() {
        assertThat(person("sourcedId", "s-care")).contains(new PersonRef("s-care"));
        assertThat(person("username", "s.care")).contains(new PersonRef("s-care"));
        assertThat(person("email", "mare@example.org")).contains(new PersonRef("s-care"));
        assertThat(person("username", "s-care")).isEmpty();
        assertThat(person("identifier", "s-care")).isEmpty();
    }

    @Test
    void bothRowsOfOnePersonLeadToThePerson() {
        assertThat(person("username", "s.teach")).contains(new PersonRef("s-teach"));
        assertThat(person("username", "g.3")).contains(new PersonRef("s-teach"));
    }

    @Test
    void childrenAndThoseWhoLeftOrAreNotEnabledDoNotSignIn() {
        assertThat(person("username", "c.1")).isEmpty();
        assertThat(person("username", "s.left")).isEmpty();
        assertThat(person("username", "s.off")).isEmpty();
        assertThat(person("username", "g.4")).isEmpty();
        assertThat(person("username", "s.gone")).isEmpty();
    }

    @Test
    void tokensOfOtherIssuersAreNotTakenWhenIssuersAreNamed() {
        assertThat(host("username", Set.of(ISSUER)).persons().byToken(ISSUER, "s.care"))
                .isPresent();
        assertThat(host("username", Set.of("https://other.invalid")).persons().byToken(ISSUER, "s.care"))
                .isEmpty();
    }

    private Optional<PersonRef> person(String column, String claim) {
        return host(column, Set.of()).persons().byToken(ISSUER, claim).map(PersonRecord::ref);
    }

    private OneRosterHost host(String column, Set<String> issuers) {
        Path path = ExportFolder.of("centre", folder).path();
        ExportReader reader = new ExportReader(ExportFolder.settings(path, column, issuers), ExportFolder.CLOCK);
        return new OneRosterHost(ExportFolder.read(reader), ExportFolder.CLOCK);
    }
}
