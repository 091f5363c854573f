package org.houvast.observation.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.houvast.administration.EnableModule;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleActivation;
import org.houvast.administration.ModuleState;
import org.houvast.administration.RunningWork;
import org.houvast.administration.StopModule;
import org.houvast.administration.SwitchOffModule;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.internal.AdministrationRuntime;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.observation.ObservationKinds;
import org.houvast.observation.ObservationPatterns;
import org.houvast.observation.ObservationRequests;
import org.houvast.observation.Observations;
import org.houvast.observation.internal.kind.JdbcObservationKinds;
import org.houvast.observation.internal.kind.KindCatalogue;
import org.houvast.observation.internal.pattern.CountedPatterns;
import org.houvast.observation.internal.request.JpaObservationRequests;
import org.houvast.observation.internal.request.RequestAsking;
import org.houvast.observation.internal.request.RequestQueue;
import org.houvast.parents.ParentFace;
import org.houvast.parents.Shares;
import org.houvast.parents.internal.JpaParentNotices;
import org.houvast.parents.internal.face.CoachLists;
import org.houvast.parents.internal.face.FacetParentFace;
import org.houvast.parents.internal.share.JpaShares;
import org.houvast.parents.internal.share.OwnShares;
import org.houvast.parents.internal.share.SharePreparing;
import org.houvast.parents.internal.share.ShareableSources;
import org.houvast.parents.internal.wish.JpaParentWishes;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.RelationSource;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.RequestFacts.IdempotencyKey;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;

/**
 * A centre with two work forms: {@code tim} and {@code noa} in the group {@code sun} of {@code vera} and {@code mila}; {@code duo}
 * in {@code sun} and in {@code star}, which is of {@code vera} too; {@code bas} in {@code moon} of {@code omar}; {@code rik} manages,
 * {@code iris} is internal coach, {@code ada} administers; {@code esra} coaches {@code sun} from outside; {@code mila} is family of
 * {@code noa}. The module is on.
 */
final class ObservationCentre {
    static final Place KDV = new Place(new LocationRef("loc"), WorkForm.KDV);
    static final LocalDate BORN = LocalDate.of(2023, 5, 1);

    private static final Place BSO = new Place(new LocationRef("loc"), WorkForm.BSO);
    private static final Map<TestDatabase, ObservationCentre> CENTRES = new ConcurrentHashMap<>();

    final MemoryHost host;
    final PrivacyRuntime privacy;
    final AdministrationRuntime.Services administration;
    final JpaParentNotices notices;
    final Shares shares;
    final ParentFace face;
    final Observations observations;
    final ObservationRequests requests;
    final RequestQueue queue;
    final ObservationKinds kinds;
    final ObservationPatterns patterns;
    final ObservationDrafts drafts;
    final TestDatabase database;
    final Guests guests = new Guests();

    /** the one centre that all tests on a database share */
    static ObservationCentre on(TestDatabase database) {
        return CENTRES.computeIfAbsent(database, ObservationCentre::new);
    }

    /** ends what writes to the database, which is closed after that */
    static void close(TestDatabase database) {
        Optional.ofNullable(CENTRES.remove(database)).ifPresent(centre -> centre.privacy.close());
    }

    private ObservationCentre(TestDatabase database) {
        this.database = database;
        this.host = host(database);
        DataSource data = database.dataSource();
        AdministrationRuntime runtime = new AdministrationRuntime(
                database.transactions("administration", AdministrationRuntime.class), data, database.clock());
        this.privacy = new PrivacyRuntime(
                new PrivacyRuntime.Storage(
                        database.transactions("privacy", PrivacyRuntime.class),
                        data,
                        database.outbox(),
                        database.idempotencyKeys(),
                        database.leases()),
                host,
                runtime.gate(),
                List.of(coach(), guests),
                database.clock(),
                folder());
        this.administration = runtime.services(privacy.guard(), privacy.hostRecords());
        this.notices = new JpaParentNotices(
                database.transactions("parents", JpaParentNotices.class),
                data,
                privacy.guard(),
                privacy.subjects(),
                privacy.hostRecords(),
                database.clock());
        Transactions own = database.transactions("observation", JpaObservations.class);
        KindCatalogue catalogue = new KindCatalogue(data, database.clock());
        ShareableSources sources = new ShareableSources();
        sources.add(new ObservationShares(own, data, catalogue, privacy.hostRecords(), database.clock()));
        SharePreparing preparing =
                new SharePreparing(sources, privacy.hostRecords(), privacy.names(), database.clock());
        Transactions parents = database.transactions("parents", JpaParentNotices.class);
        this.shares = new JpaShares(parents, data, privacy.guard(), privacy.hostRecords(), preparing, sources);
        this.face = new FacetParentFace(
                privacy.guard(),
                privacy.hostRecords(),
                new OwnShares(parents, data, privacy.guard(), privacy.hostRecords()),
                new JpaParentWishes(
                        parents, data, privacy.guard(), privacy.subjects(), privacy.hostRecords(), database.clock()),
                privacy.consents(),
                privacy.keeping(List.of(), null).ownDataRequests(),
                new CoachLists());
        BeforeFinal before =
                new BeforeFinal(privacy.names(), privacy.consentCheck(), notices, privacy.hostRecords(), preparing);
        this.observations = new JpaObservations(
                own,
                privacy.guard(),
                new ObservationDrafting(
                        privacy.subjects(),
                        administration.modules(),
                        privacy.hostRecords(),
                        database.clock(),
                        catalogue),
                privacy.hostRecords(),
                before,
                new ObservationDocuments(privacy.guard(), privacy.aliases(), catalogue, before),
                new ObservationRows(data, privacy.guard(), privacy.aliases(), privacy.hostRecords()));
        this.requests = new JpaObservationRequests(
                own,
                data,
                privacy.guard(),
                new RequestAsking(
                        privacy.subjects(),
                        administration.modules(),
                        privacy.hostRecords(),
                        privacy.names(),
                        database.clock()),
                privacy.aliases(),
                privacy.hostRecords(),
                observations);
        this.queue = new RequestQueue(data, privacy.guard(), privacy.aliases(), privacy.hostRecords());
        this.kinds = new JdbcObservationKinds(own, privacy.guard(), privacy.hostRecords(), database.clock(), catalogue);
        this.patterns = new CountedPatterns(
                data, privacy.guard(), privacy.subjects(), privacy.hostRecords(), administration.settings());
        administration.add(new ObservationSettings());
        administration.add(new ObservationTimeline());
        this.drafts = new ObservationDrafts(data, privacy.aliases());
        administration.add((RunningWork) drafts);
        on(KDV);
        on(BSO);
    }

    private static MemoryHost host(TestDatabase database) {
        return MemoryHost.aCentre(database.clock())
                .organisation("care", Discipline.YOUTH_CARE)
                .location("loc", WorkForm.KDV, WorkForm.BSO)
                .group("sun", "loc", WorkForm.KDV)
                .group("star", "loc", WorkForm.KDV)
                .group("moon", "loc", WorkForm.BSO)
                .child("tim", BORN, "sun")
                .child("noa", BORN, "sun")
                .child("duo", BORN, "sun", "star")
                .child("bas", LocalDate.of(2018, 5, 1), "moon")
                .staff("vera", Role.STAFF, "sun", "star")
                .staff("mila", Role.STAFF, "sun")
                .family("mila", "noa")
                .staff("omar", Role.STAFF, "moon")
                .staffAt("rik", Role.MANAGER, "loc")
                .staffAt("iris", Role.INTERNAL_COACH, "loc")
                .staffAt("ada", Role.ORG_ADMIN, "loc")
                .coach("esra", "care");
    }

    Actor actor(String subject) {
        return actor(subject, Optional.empty());
    }

    /** somebody whose request has a key */
    Actor actor(String subject, String key) {
        return actor(subject, Optional.of(new IdempotencyKey(key, "a".repeat(64))));
    }

    private Actor actor(String subject, Optional<IdempotencyKey> key) {
        return privacy.actors()
                .byToken(MemoryHost.ISSUER, subject, new RequestFacts("0".repeat(32), "test", "", Language.EN, key));
    }

    /** the newest of the timeline of a child */
    List<TimelineContributor.Item> timeline(String who, String child) {
        return administration
                .screens()
                .timeline(actor(who), new ChildRef(child), new PageRequest(PageRequest.MAX_LIMIT, null))
                .items();
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
                return new Relations(CoachedGroups.byName(Set.of(new GroupRef("sun"))), Set.of());
            }
        };
    }

    private ModuleActivation activation(Place place) {
        return administration.modules().get(actor("rik"), Module.OBSERVATION, place);
    }

    /** the module is on here */
    void on(Place place) {
        ModuleActivation now = activation(place);
        if (now.state() != ModuleState.ON) {
            administration
                    .modules()
                    .enable(
                            actor("rik"),
                            Module.OBSERVATION,
                            place,
                            now.revision(),
                            new EnableModule(null, "we begin"));
        }
    }

    /** the module is stopped here; how far that comes depends on what is open, and on whether that is accepted */
    ModuleState stop(Place place, boolean acceptOpen) {
        return administration
                .modules()
                .stop(
                        actor("rik"),
                        Module.OBSERVATION,
                        place,
                        activation(place).revision(),
                        new StopModule("we stop", acceptOpen))
                .state();
    }

    /** the module, read-only before, is off here */
    void off(Place place) {
        administration
                .modules()
                .switchOff(
                        actor("rik"),
                        Module.OBSERVATION,
                        place,
                        activation(place).revision(),
                        new SwitchOffModule("we are done"));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("houvast-audit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
