package org.houvast.privacy.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.Language;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.host.spi.Host;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RelationSource;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.guard.ModuleGate;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Privacy as it runs, on a test's database and host. */
public final class Installation implements AutoCloseable {
    /** An audit line, the columns that tests look at. */
    public record Line(
            String type,
            String purpose,
            String basis,
            String outcome,
            String reason,
            String objectIds,
            String subject) {}

    /** places where the only switchable module of these tests is open */
    public final Set<Place> open = new HashSet<>();

    public final Path folder;
    public final Transactions transactions;
    public final PrivacyRuntime privacy;
    private final TestDatabase database;
    private final List<RelationSource> relations = new ArrayList<>();

    public Installation(TestDatabase database, MemoryHost host) {
        this(database, host, ConsentRule.BOTH);
    }

    public Installation(
            TestDatabase database, @Nullable Host host, ConsentRule coachNamed, RelationSource... relations) {
        this.database = database;
        this.relations.addAll(Arrays.asList(relations));
        try {
            this.folder = Files.createTempDirectory("houvast-privacy");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.transactions = database.transactions("privacy", PrivacyRuntime.class);
        this.privacy = new PrivacyRuntime(
                new PrivacyRuntime.Storage(
                        transactions,
                        database.dataSource(),
                        database.outbox(),
                        database.idempotencyKeys(),
                        database.leases()),
                host,
                new Gate(),
                this.relations,
                database.clock(),
                folder,
                coachNamed);
    }

    private final class Gate implements ModuleGate {
        @Override
        public Optional<Refusal> refusal(String module, Place place, boolean changes) {
            return open.contains(place) ? Optional.empty() : Optional.of(Refusal.of(PrivacyProblems.MODULES_UNKNOWN));
        }

        @Override
        public Set<Place> readable(String module) {
            return Set.copyOf(open);
        }
    }

    /** somebody of the host's staff or guardians, in a new request */
    public Actor actor(String key) {
        return actor(key, Optional.empty());
    }

    public Actor actor(String key, Optional<RequestFacts.IdempotencyKey> request) {
        return privacy.actors().byToken(MemoryHost.ISSUER, key, facts(request));
    }

    public static RequestFacts facts(Optional<RequestFacts.IdempotencyKey> request) {
        return new RequestFacts(
                UUID.randomUUID().toString().replace("-", ""), "tests", "192.0.2.1", Language.EN, request);
    }

    /** all lines, in order */
    public List<Line> lines() {
        return Rows.on(database.dataSource())
                .list(
                        "select event_type, purpose, basis, outcome, reason, object_ids, subject_key"
                                + " from privacy_audit_line order by id",
                        Rows.Binder.NONE,
                        row -> new Line(
                                row.text(1),
                                row.text(2),
                                row.text(3),
                                row.text(4),
                                String.valueOf(row.textOrNull(5)),
                                row.text(6),
                                String.valueOf(row.textOrNull(7))));
    }

    /** the lines that came since there were so many */
    public List<Line> linesSince(int count) {
        List<Line> all = lines();
        return all.subList(count, all.size());
    }

    @Override
    public void close() {
        privacy.close();
    }
}
