package org.houvast.stepplan.internal.keeping;

import java.util.List;
import org.houvast.administration.internal.access.AdministrationKeeping;
import org.houvast.coaching.internal.CoachingKeeping;
import org.houvast.observation.internal.ObservationKeeping;
import org.houvast.parents.internal.ParentsKeeping;
import org.houvast.privacy.internal.keeping.PrivacyKeeping;
import org.houvast.privacy.internal.keeping.SharedKeeping;
import org.houvast.privacy.keeping.KeepingSource;
import org.houvast.stepplan.internal.StepPlanKeeping;
import org.houvast.testkit.TestDatabase;

/** Every module with tables, and what it declares of them. */
final class Modules {
    static final List<KeepingSource> SOURCES = List.of(
            new SharedKeeping(),
            new PrivacyKeeping(),
            new AdministrationKeeping(),
            new ParentsKeeping(),
            new ObservationKeeping(),
            new CoachingKeeping(),
            new StepPlanKeeping());

    private Modules() {}

    /** runs the migrations of all */
    static void open(TestDatabase database) {
        database.transactions("privacy", PrivacyKeeping.class);
        database.transactions("administration", AdministrationKeeping.class);
        database.transactions("parents", ParentsKeeping.class);
        database.transactions("observation", ObservationKeeping.class);
        database.transactions("coaching", CoachingKeeping.class);
        database.transactions("stepplan", StepPlanKeeping.class);
    }
}
