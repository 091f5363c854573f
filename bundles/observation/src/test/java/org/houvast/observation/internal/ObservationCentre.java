package org.houvast.observation.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.Observations;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.RelationSource;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.guard.ModuleGate;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;

/**
 * A centre with two groups at two work forms: {@code tim} and {@code noa} in the group {@code sun} of {@code vera} and
 * {@code mila}; {@code bas} in {@code moon} of {@code omar}; {@code rik} manages; {@code esra} coaches {@code sun} from outside;
 * {@code mila} is family of {@code noa}.
 */
final class ObservationCentre {
    static final LocalDate BORN = LocalDate.of(2023, 5, 1);

    final MemoryHost host;
    final PrivacyRuntime privacy;
    final Observations observations;
    final ObservationTimeline timeline;
    final ObservationDrafts drafts;
    final Set<Place> closed = new HashSet<>();
    final TestDatabase database;

    private static final Map<TestDatabase, ObservationCentre> CENTRES = new ConcurrentHashMap<>();

    /** the one centre that all tests on a database share */
    static ObservationCentre on(TestDatabase database) {
        return CENTRES.computeIfAbsent(database, ObservationCentre::new);
    }

    private ObservationCentre(TestDatabase database) {
        this.database = database;
        this.host = MemoryHost.aCentre(database.clock())
                .organisation("care", Discipline.YOUTH_CARE)
                .location("loc", WorkForm.KDV, WorkForm.BSO)
                .group("sun", "loc", WorkForm.KDV)
                .group("moon", "loc", WorkForm.BSO)
                .child("tim", BORN, "sun")
                .child("noa", BORN, "sun")
                .child("bas", LocalDate.of(2018, 5, 1), "moon")
                .staff("vera", Role.STAFF, "sun")
                .staff("mila", Role.STAFF, "sun")
                .family("mila", "noa")
                .staff("omar", Role.STAFF, "moon")
                .staffAt("rik", Role.MANAGER, "loc")
                .coach("esra", "care");
        Transactions transactions = database.transactions("privacy", PrivacyRuntime.class);
        this.privacy = new PrivacyRuntime(
                new PrivacyRuntime.Storage(
                        transactions,
                        database.dataSource(),
                        database.outbox(),
                        database.idempotencyKeys(),
                        database.leases()),
                host,
                gate(),
                List.of(coach()),
                database.clock(),
                folder());
        this.observations = new JpaObservations(
                database.transactions("observation", JpaObservations.class),
                database.dataSource(),
                privacy.guard(),
                privacy.subjects(),
                privacy.aliases(),
                database.clock());
        this.timeline = new ObservationTimeline(database.dataSource());
        this.drafts = new ObservationDrafts(database.dataSource(), privacy.aliases());
    }

    Actor actor(String subject) {
        return privacy.actors()
                .byToken(
                        MemoryHost.ISSUER,
                        subject,
                        new RequestFacts("0".repeat(32), "test", "", Language.EN, Optional.empty()));
    }

    /** a case about a child, as a question would open it; gives its alias */
    String alias(UUID caseId, String child) {
        return database.transactions("observation", JpaObservations.class)
                .write(em -> privacy.aliases().issue(em, caseId, new ChildRef(child)));
    }

    private static RelationSource coach() {
        return new RelationSource() {
            @Override
            public boolean concerns(Actor.Staff staff) {
                return staff.has(Role.COACH);
            }

            @Override
            public Relations of(Actor.Staff staff, LocalDate today) {
                return new Relations(Set.of(new GroupRef("sun")), Set.of());
            }
        };
    }

    private ModuleGate gate() {
        return new ModuleGate() {
            @Override
            public Optional<Refusal> refusal(String module, Place place, boolean changes) {
                return closed.contains(place)
                        ? Optional.of(Refusal.of(ObservationProblems.STATE, "off", "any"))
                        : Optional.empty();
            }

            @Override
            public Set<Place> readable(String module) {
                Set<Place> places = new HashSet<>();
                for (WorkForm form : List.of(WorkForm.KDV, WorkForm.BSO)) {
                    places.add(new Place(new LocationRef("loc"), form));
                }
                places.removeAll(closed);
                return places;
            }
        };
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("houvast-audit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
