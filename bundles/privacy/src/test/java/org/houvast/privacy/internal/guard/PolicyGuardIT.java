package org.houvast.privacy.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limit;
import org.houvast.commons.Limits;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Revision;
import org.houvast.commons.Role;
import org.houvast.commons.Versioned;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.PersistenceProblems;
import org.houvast.persistence.Rows;
import org.houvast.persistence.StaleRevisionException;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.RequestFacts.IdempotencyKey;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.internal.Installation;
import org.houvast.privacy.internal.Installation.Line;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EveryDatabase
class PolicyGuardIT {
    private static final String MODULE = "coaching";
    private static final Action READ =
            Action.read("test.record.read", null, Sensitivity.CHILD, Relation.GROUP_STAFF, Relation.LOCATION_MANAGER);
    private static final Action WRITE = READ.change("test.record.write", AuditType.UPDATE, Relation.GROUP_STAFF);
    private static final Action MODULE_READ =
            Action.read("test.module.read", MODULE, Sensitivity.CHILD, Relation.GROUP_STAFF);
    private static final Place PLACE = new Place(new LocationRef("park"), WorkForm.KDV);

    record Command(@Limit(max = 5) String text) {}

    record Document(ConsentId id, Revision revision) implements Versioned {}

    private static final Command COMMAND = new Command("ok");

    private final TestDatabase database;
    private final MemoryHost host;
    private Installation installation;
    private Guard guard;
    private int before;

    @SuppressWarnings("NullAway.Init")
    PolicyGuardIT(TestDatabase database) {
        this.database = database;
        this.host = MemoryHost.aCentre(database.clock())
                .location("park", WorkForm.KDV)
                .group("bees", "park", WorkForm.KDV)
                .group("ants", "park", WorkForm.KDV)
                .child("tim", LocalDate.of(2023, 5, 1), "bees")
                .staff("sam", Role.STAFF, "bees")
                .staff("ann", Role.STAFF, "ants")
                .staff("mo", Role.MANAGER);
    }

    @BeforeEach
    void start() {
        installation = new Installation(database, host);
        guard = installation.privacy.guard();
        before = installation.lines().size();
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    private static Target tim(@Nullable UUID id) {
        return new Target(
                "record",
                id,
                Set.of(new ChildRef("tim")),
                new GroupRef("bees"),
                PLACE,
                new OrganisationRef(MemoryHost.CENTRE),
                null,
                null);
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
    }

    @Test
    void writesRowAuditLineEventAndKeyTogether() throws Exception {
        UUID id = id();
        CountDownLatch delivered = new CountDownLatch(1);
        EventConsumer consumer = consumer("test.record.written", id, delivered);
        database.consume(consumer);
        String key = "key-" + id;

        guard.write(
                installation.transactions,
                installation.actor("sam", Optional.of(new IdempotencyKey(key, "hash"))),
                COMMAND,
                change -> {
                    change.permit(WRITE, tim(null));
                    change.emit("test.record.written", id, id.toString(), Map.of());
                    return new Document(new ConsentId(id), new Revision(1));
                });

        assertThat(installation.linesSince(before))
                .containsExactly(
                        new Line("UPDATE", "test.record.write", "GROUP_STAFF", "DONE", "null", id.toString(), "tim"));
        assertThat(database.idempotencyKeys().find("person-sam", key)).hasValueSatisfying(stored -> {
            assertThat(stored.resource()).isEqualTo(id.toString());
            assertThat(stored.status()).isEqualTo(201);
            assertThat(stored.bodyHash()).isEqualTo("hash");
        });
        assertThat(delivered.await(10, TimeUnit.SECONDS)).isTrue();
        database.stopConsuming(consumer);
    }

    private static EventConsumer consumer(String type, UUID id, CountDownLatch delivered) {
        return new EventConsumer() {
            @Override
            public String name() {
                return "test." + id;
            }

            @Override
            public Set<String> types() {
                return Set.of(type);
            }

            @Override
            public void accept(OutboxEvent event) {
                if (id.toString().equals(event.ids().get("id"))) {
                    delivered.countDown();
                }
            }
        };
    }

    @Test
    void tellsNothingToSomebodyWithoutRelationAndNotesTheRule() {
        UUID id = id();

        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> guard.read(installation.actor("ann"), reading -> {
                    reading.permit(READ, tim(id));
                    return "seen";
                }));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> guard.read(installation.actor("sam"), reading -> {
                    throw reading.notFound(READ, "record", id);
                }));

        assertThat(installation.linesSince(before))
                .containsExactly(
                        new Line(
                                "READ", "test.record.read", "", "REFUSED", "privacy:no-relation", id.toString(), "tim"),
                        new Line(
                                "READ", "test.record.read", "", "REFUSED", "privacy:not-found", id.toString(), "null"));
    }

    @Test
    void saysNotAllowedToSomebodyWhoMayRead() {
        UUID id = id();
        AtomicInteger steps = new AtomicInteger();

        assertRefused(
                PrivacyProblems.NOT_ALLOWED,
                () -> guard.write(installation.transactions, installation.actor("mo"), COMMAND, change -> {
                    change.permit(WRITE, tim(id));
                    steps.incrementAndGet();
                    return "changed";
                }));

        assertThat(steps).hasValue(0);
        assertThat(installation.linesSince(before))
                .containsExactly(new Line(
                        "UPDATE", "test.record.write", "", "REFUSED", "privacy:not-allowed", id.toString(), "tim"));
    }

    @Test
    void rollsBackWhatARefusalInTheMiddleLeftBehind() {
        UUID id = id();
        ProblemType closed = new ProblemType(Limits.class, "test:closed", ProblemType.Category.CONFLICT);

        assertRefused(
                closed,
                () -> guard.write(installation.transactions, installation.actor("sam"), COMMAND, change -> {
                    change.permit(WRITE, tim(id));
                    Rows.in(change.entities())
                            .change(
                                    "insert into privacy_merge (from_key, into_key) values (?, 'x')",
                                    p -> p.text(id.toString()));
                    throw Problem.of(closed);
                }));

        assertThat(Rows.on(database.dataSource())
                        .first(
                                "select 1 from privacy_merge where from_key = ?",
                                p -> p.text(id.toString()),
                                row -> row.number(1)))
                .isEmpty();
        assertThat(installation.linesSince(before))
                .containsExactly(
                        new Line("UPDATE", "test.record.write", "", "REFUSED", "test:closed", id.toString(), "tim"));
    }

    @Test
    void notesARefusedChangeEvenBeforeItIsKnownOfWhat() {
        ProblemType closed = new ProblemType(Limits.class, "test:closed", ProblemType.Category.CONFLICT);

        assertRefused(
                closed,
                () -> guard.write(installation.transactions, installation.actor("sam"), COMMAND, change -> {
                    throw Problem.of(closed);
                }));
        assertRefused(
                closed,
                () -> guard.read(installation.actor("sam"), reading -> {
                    throw Problem.of(closed);
                }));

        assertThat(installation.linesSince(before))
                .containsExactly(new Line("UPDATE", "Command", "", "REFUSED", "test:closed", "", "null"));
    }

    @Test
    void failsWhenNobodyAskedForPermission() {
        assertThatThrownBy(() -> guard.read(installation.actor("sam"), reading -> "seen"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        guard.write(installation.transactions, installation.actor("sam"), COMMAND, change -> "changed"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(installation.linesSince(before)).isEmpty();
    }

    @Test
    void checksTheCommandFirst() {
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> guard.write(
                        installation.transactions, installation.actor("sam"), new Command("too long"), change -> {
                            throw new AssertionError("not reached");
                        }));
    }

    @Test
    void handsOutTheCurrentDocumentToWhoeverComesLate() {
        assertThatThrownBy(() -> guard.write(installation.transactions, installation.actor("sam"), COMMAND, change -> {
                    change.permit(WRITE, tim(id()));
                    change.expect(3, new Revision(2), () -> "current");
                    return "changed";
                }))
                .isInstanceOfSatisfying(Problem.class, p -> {
                    assertThat(p.type()).isEqualTo(PrivacyProblems.STALE);
                    assertThat(p.current()).contains("current");
                });
    }

    @Test
    void looksASecondTimeWhenSomebodyWasFasterBetweenReadingAndWriting() {
        AtomicInteger tries = new AtomicInteger();

        String answer = guard.write(installation.transactions, installation.actor("sam"), COMMAND, change -> {
            change.permit(WRITE, tim(id()));
            if (tries.incrementAndGet() == 1) {
                throw new StaleRevisionException();
            }
            return "changed";
        });

        assertThat(answer).isEqualTo("changed");
        assertRefused(
                PrivacyProblems.STALE,
                () -> guard.write(installation.transactions, installation.actor("sam"), COMMAND, change -> {
                    change.permit(WRITE, tim(id()));
                    throw new StaleRevisionException();
                }));
    }

    @Test
    void actsOnceWithAKeyWhateverItAnswers() {
        String name = "done-" + id();
        Optional<IdempotencyKey> key = Optional.of(new IdempotencyKey(name, "hash"));
        AtomicInteger done = new AtomicInteger();
        guard.write(installation.transactions, installation.actor("sam", key), COMMAND, change -> {
            change.permit(WRITE, tim(null));
            return done.incrementAndGet();
        });

        assertThat(database.idempotencyKeys().find("person-sam", name)).hasValueSatisfying(stored -> {
            assertThat(stored.resource()).isEmpty();
            assertThat(stored.status()).isEqualTo(204);
            assertThat(stored.revision()).isZero();
        });
        assertRefused(
                PrivacyProblems.KEY_IN_USE,
                () -> guard.write(installation.transactions, installation.actor("sam", key), COMMAND, change -> {
                    change.permit(WRITE, tim(null));
                    return "another answer";
                }));
        assertThat(done).hasValue(1);
    }

    @Test
    void refusesAKeyThatIsInUse() {
        Optional<IdempotencyKey> key = Optional.of(new IdempotencyKey("twice-" + id(), "hash"));
        Document document = new Document(new ConsentId(id()), new Revision(1));
        guard.write(installation.transactions, installation.actor("sam", key), COMMAND, change -> {
            change.permit(WRITE, tim(null));
            return document;
        });

        assertRefused(
                PrivacyProblems.KEY_IN_USE,
                () -> guard.write(installation.transactions, installation.actor("sam", key), COMMAND, change -> {
                    change.permit(WRITE, tim(null));
                    return document;
                }));
    }

    @Test
    void closesAModuleThatIsNotOpenHere() {
        Actor sam = installation.actor("sam");

        assertThat(guard.refusal(sam, MODULE_READ, tim(id())))
                .hasValueSatisfying(r -> assertThat(r.type()).isEqualTo(PrivacyProblems.MODULES_UNKNOWN));
        assertThat(new ModuleGates(null).refusal(MODULE, PLACE, false))
                .hasValueSatisfying(r -> assertThat(r.type()).isEqualTo(PrivacyProblems.MODULES_UNKNOWN));

        installation.open.add(PLACE);
        assertThat(guard.refusal(sam, MODULE_READ, tim(id()))).isEmpty();
    }

    @Test
    void notesAListWithItsIds() {
        UUID first = id();
        UUID second = id();

        guard.read(installation.actor("sam"), reading -> {
            assertThat(reading.condition(READ).sql()).contains("child_key");
            reading.listedOfNoChild(READ, "record", List.of(first, second));
            return "shown";
        });
        guard.read(installation.actor("sam"), reading -> reading.condition(READ, "r"));

        assertThat(installation.linesSince(before))
                .extracting(Line::type, Line::objectIds)
                .containsExactly(tuple("LIST_HIT", first + "," + second), tuple("LIST_HIT", ""));
    }

    @Test
    void writesNoLineForWhatIsUnavailable() {
        assertRefused(
                PersistenceProblems.DATABASE_UNAVAILABLE,
                () -> guard.read(installation.actor("sam"), reading -> {
                    reading.permit(READ, tim(id()));
                    throw Problem.of(PersistenceProblems.DATABASE_UNAVAILABLE);
                }));

        assertThat(installation.linesSince(before)).isEmpty();
    }

    @Test
    void dropsTheAnswerWhenTheAuditIsGone() {
        installation.close();

        assertRefused(
                PrivacyProblems.AUDIT_UNAVAILABLE,
                () -> guard.read(directActor(), reading -> {
                    reading.permit(READ, tim(id()));
                    return "seen";
                }));
    }

    private Actor directActor() {
        try (Installation other = new Installation(database, host)) {
            Actor actor = other.actor("sam");
            assertThat(actor.scope().groups()).contains(new GroupRef("bees"));
            return actor;
        }
    }
}
