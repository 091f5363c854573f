package org.houvast.host.oneroster.internal;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.WorkForm;

/**
 * The configuration, checked.
 *
 * @param path folder or zip file
 * @param defaultWorkForm of a school that names none
 * @param zone of dates, and of a location that names none
 * @param tokenIssuers whose tokens are taken; empty for any
 * @param claimColumn the column of {@code users.csv} that a token's claim is compared with
 */
record Settings(Path path, WorkForm defaultWorkForm, ZoneId zone, Set<String> tokenIssuers, String claimColumn) {
    static final Set<String> CLAIM_COLUMNS = Set.of("sourcedId", "username", "email", "identifier");

    Settings {
        tokenIssuers = Set.copyOf(tokenIssuers);
        if (!CLAIM_COLUMNS.contains(claimColumn)) {
            throw new IllegalArgumentException("tokenClaimColumn is sourcedId, username, email or identifier");
        }
    }

    static Settings of(OneRosterConfiguration configuration) {
        Set<String> issuers = Arrays.stream(configuration.tokenIssuer())
                .flatMap(s -> Arrays.stream(s.split(",", -1)))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new Settings(
                Path.of(configuration.path()),
                configuration.defaultWorkForm(),
                ZoneId.of(configuration.zone()),
                issuers,
                configuration.tokenClaimColumn());
    }
}
