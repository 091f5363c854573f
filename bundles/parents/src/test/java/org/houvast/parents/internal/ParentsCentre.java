package org.houvast.parents.internal;

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
import org.houvast.administration.Screens;
import org.houvast.administration.internal.AdministrationRuntime;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Guardianship;
import org.houvast.parents.InformationRequests;
import org.houvast.parents.ItemShares;
import org.houvast.parents.ParentContacts;
import org.houvast.parents.ParentFace;
import org.houvast.parents.ParentWishes;
import org.houvast.parents.Shares;
import org.houvast.parents.internal.face.CoachLists;
import org.houvast.parents.internal.face.FacetParentFace;
import org.houvast.parents.internal.information.JpaInformationRequests;
import org.houvast.parents.internal.share.JpaShares;
import org.houvast.parents.internal.share.OwnShares;
import org.houvast.parents.internal.share.ShareNotices;
import org.houvast.parents.internal.share.SharePreparing;
import org.houvast.parents.internal.share.ShareTimeline;
import org.houvast.parents.internal.share.ShareableSources;
import org.houvast.parents.internal.wish.JpaParentWishes;
import org.houvast.parents.internal.wish.WishQueue;
import org.houvast.parents.internal.wish.WishTimeline;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.RelationSource;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.RequestFacts.IdempotencyKey;
import org.houvast.privacy.WithdrawConsent;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;

/**
 * A centre whose guard knows no administration, so that everything that can be switched off is closed: {@code tim} and {@code noa} in {@code sun}
 * of {@code vera} and {@code mila}, {@code duo} in {@code sun} and in {@code star}, which is of {@code vera} too; {@code bas} in
 * {@code moon} of {@code omar} and {@code meg}, who is mentor of {@code tim}. {@code rik} manages, {@code iris} is internal coach,
 * {@code ada} administers, {@code dirk} is data protection officer; {@code esra} coaches {@code sun} from outside.
 *
 * <p>{@code anna} and {@code ben} have custody of {@code tim}; {@code olga} was a guardian until the end of January; {@code mila} is
 * the guardian {@code mama} of {@code noa}.
 */
final class ParentsCentre {
    static final LocalDate BORN = LocalDate.of(2023, 5, 1);

    private static final Map<TestDatabase, ParentsCentre> CENTRES = new ConcurrentHashMap<>();

    final TestDatabase database;
    final MemoryHost host;
    final PrivacyRuntime privacy;
    final ParentContacts contacts;
    final Screens screens;
    final JpaParentNotices notices;
    final ShareableSources sources = new ShareableSources();
    final NoteSource notes;
    final CoachLists coaches = new CoachLists();
    final Guests guests = new Guests();
    final ItemShares itemShares;
    final Shares shares;
    final ParentFace face;
    final ParentWishes wishes;
    final InformationRequests requests;
    final WishQueue wishQueue;
    final ShareNotices shareNotices;

    /** the one centre that all tests on a database share */
    static ParentsCentre on(TestDatabase database) {
        return CENTRES.computeIfAbsent(database, ParentsCentre::new);
    }

    /** ends what writes to the database, which is closed after that */
    static void close(TestDatabase database) {
        Optional.ofNullable(CENTRES.remove(database)).ifPresent(centre -> centre.privacy.close());
    }

    private ParentsCentre(TestDatabase database) {
        this.database = database;
        this.host = host(database);
        this.privacy = new PrivacyRuntime(
                new PrivacyRuntime.Storage(
                        database.transactions("privacy", PrivacyRuntime.class),
                        database.dataSource(),
                        database.outbox(),
                        database.idempotencyKeys(),
                        database.leases()),
                host,
                null,
                List.of(coach(), guests),
                database.clock(),
                folder());
        this.contacts = new JpaParentContacts(
                database.transactions("parents", JpaParentContacts.class),
                database.dataSource(),
                privacy.guard(),
                privacy.subjects(),
                privacy.hostRecords(),
                database.clock());
        Transactions own = database.transactions("parents", JpaParentContacts.class);
        DataSource data = database.dataSource();
        this.notices = new JpaParentNotices(
                own, data, privacy.guard(), privacy.subjects(), privacy.hostRecords(), database.clock());
        SharePreparing preparing =
                new SharePreparing(sources, privacy.hostRecords(), privacy.names(), database.clock());
        sources.add(new ContactShares(data, privacy.hostRecords()));
        this.notes = new NoteSource(privacy.hostRecords());
        sources.add(notes);
        this.itemShares = preparing;
        this.shares = new JpaShares(own, data, privacy.guard(), privacy.hostRecords(), preparing, sources);
        this.wishes = new JpaParentWishes(
                own, data, privacy.guard(), privacy.subjects(), privacy.hostRecords(), database.clock());
        this.requests = new JpaInformationRequests(
                own,
                data,
                privacy.guard(),
                privacy.subjects(),
                privacy.hostRecords(),
                privacy.names(),
                database.clock());
        this.wishQueue = new WishQueue(data);
        this.face = new FacetParentFace(
                privacy.guard(),
                privacy.hostRecords(),
                new OwnShares(own, data, privacy.guard(), privacy.hostRecords()),
                wishes,
                privacy.consents(),
                privacy.keeping(List.of(), null).ownDataRequests(),
                coaches);
        this.shareNotices = new ShareNotices(data, privacy.hostRecords());
        this.screens = new AdministrationRuntime(
                        database.transactions("administration", AdministrationRuntime.class),
                        database.dataSource(),
                        database.clock())
                .services(privacy.guard(), privacy.hostRecords())
                .add(new ContactTimeline())
                .add(new WishTimeline())
                .add(new ShareTimeline())
                .screens();
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
                .staff("omar", Role.STAFF, "moon")
                .staff("meg", Role.STAFF, "moon")
                .mentor("tim", "meg")
                .staffAt("rik", Role.MANAGER, "loc")
                .staffAt("iris", Role.INTERNAL_COACH, "loc")
                .staffAt("ada", Role.ORG_ADMIN, "loc")
                .staffAt("dirk", Role.DPO, "loc")
                .coach("esra", "care")
                .guardian("anna", "tim", Custody.YES)
                .guardian("ben", "tim", Custody.YES)
                .guardianship(new Guardianship(
                        new GuardianRef("olga"),
                        new ChildRef("tim"),
                        Custody.NO,
                        null,
                        LocalDate.of(2026, 1, 31),
                        false,
                        false,
                        false))
                .guardian("carl", "bas", Custody.YES)
                .guardian("mama", "noa", Custody.YES)
                .samePerson("mila", "mama");
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

    /** a case about a child, as a question would open it; gives its alias */
    String alias(UUID caseId, String child) {
        return database.transactions("parents", JpaParentContacts.class)
                .write(em -> privacy.aliases().issue(em, caseId, new ChildRef(child)));
    }

    /** both holders of custody agree that coaches of {@code care} know tim by name */
    Consent consented() {
        Consent consent = privacy.consents()
                .request(
                        actor("vera"),
                        new RequestConsent(
                                new ChildRef("tim"),
                                ConsentPurpose.EXTERNAL_COACH_NAMED,
                                new OrganisationRef("care"),
                                "v1",
                                null,
                                null,
                                null,
                                null));
        for (String guardian : List.of("anna", "ben")) {
            consent = privacy.consents()
                    .give(
                            actor("vera"),
                            consent.id(),
                            consent.revision(),
                            new GiveConsent(new GuardianRef(guardian), false, ConsentMode.WRITTEN, "folder 3"));
        }
        return consent;
    }

    /** one of them takes it back */
    void withdrawn(Consent consent) {
        privacy.consents()
                .withdraw(
                        actor("vera"),
                        consent.id(),
                        consent.revision(),
                        new WithdrawConsent(new GuardianRef("ben"), false, ConsentMode.SPOKEN, "note 4"));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("houvast-audit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
