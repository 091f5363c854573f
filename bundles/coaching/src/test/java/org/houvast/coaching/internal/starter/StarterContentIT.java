package org.houvast.coaching.internal.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.Rows;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Organisations that used coaching before this version get what it ships, as those do that begin now. */
class StarterContentIT extends CoachingTest {
    private static final int SHIPPED = 120;

    private final Rows rows;

    StarterContentIT(TestDatabase database) {
        super(database);
        this.rows = Rows.on(database.dataSource());
    }

    @Test
    void looksOnceAtTheStartForPlacesWhereCoachingWasOnBefore() {
        forgetAll();
        StarterLoader loader = loader();
        assertThat(loader.load()).isTrue();
        assertThat(there()).isGreaterThan(SHIPPED);
        long loaded = there();

        long statements = centre.database.statementCount().total();
        assertThat(loader.load()).isTrue();
        assertThat(there()).isEqualTo(loaded);
        // the lease taken and given back, one question for each kind of text
        assertThat(centre.database.statementCount().total() - statements).isLessThan(12);
        loader.stop();

        practice.starterContent.accept(enabled("COACHING", "loc"));
        assertThat(there()).isEqualTo(loaded);
        forgetAll();
    }

    @Test
    void loadsWhenCoachingIsSwitchedOnAndOnlyThen() {
        forgetAll();
        practice.starterContent.accept(enabled("OBSERVATION", "loc"));
        practice.starterContent.accept(enabled("COACHING", "nowhere"));
        assertThat(there()).isZero();
        practice.starterContent.accept(enabled("COACHING", "loc"));
        assertThat(there()).isGreaterThan(SHIPPED);
        long loaded = there();
        practice.starterContent.load(Set.of(CoachingCentre.KDV, new Place(new LocationRef("loc"), WorkForm.BSO)));
        assertThat(there()).isEqualTo(loaded);
        forgetAll();
    }

    private StarterLoader loader() {
        return new StarterLoader(practice.starterContent, centre.gate, centre.database.leases(), Duration.ZERO);
    }

    private OutboxEvent enabled(String module, String location) {
        return new OutboxEvent(
                "administration.module.enabled",
                UUID.randomUUID(),
                location + "/KDV",
                Map.of("module", module, "location", location, "workForm", "KDV"),
                centre.clock.instant());
    }

    private long there() {
        return rows.first(
                        "select (select count(*) from coaching_tip where starter_key is not null)"
                                + " + (select count(*) from coaching_recognition_aid where starter_key is not null)",
                        Rows.Binder.NONE,
                        row -> row.number(1))
                .orElseThrow();
    }

    private void forgetAll() {
        rows.change("delete from coaching_tip where starter_key is not null", Rows.Binder.NONE);
        rows.change("delete from coaching_recognition_aid where starter_key is not null", Rows.Binder.NONE);
    }
}
