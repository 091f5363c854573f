package org.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationsTest {
    /** every migration of every bundle, path and text */
    static Stream<Arguments> migrations() {
        return Bundle.all().stream()
                .flatMap(bundle -> bundle.files().entrySet().stream())
                .filter(file -> file.getKey().endsWith(".sql"))
                .map(file -> Arguments.of(file.getKey(), Named.of("its text", file.getValue())));
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void staysWithTheTablesOfItsModule(String path, String sql) {
        assertThat(MigrationRules.broken(path, sql)).isEmpty();
    }

    @Test
    void catchesATableOfAnotherModule() {
        String path = "db/coaching/V0002__add_tips.sql";

        assertThat(MigrationRules.broken(path, "create table tip (id uuid)")).containsExactly(path + " names tip");
        assertThat(MigrationRules.broken(
                        path,
                        "create table coaching_tip (step uuid references stepplan_step, q uuid references coaching_q)"))
                .containsExactly(path + " names stepplan_step");
        assertThat(MigrationRules.broken(path, "-- the table of tips\ncreate table coaching_tip (id uuid)"))
                .isEmpty();
    }

    @Test
    void catchesAMigrationThatDoesNotSayWhatItDoes() {
        assertThat(MigrationRules.broken("db/coaching/V2.sql", ""))
                .containsExactly("db/coaching/V2.sql is not db/<module>/V0001__what_it_does.sql");
    }
}
