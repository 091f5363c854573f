package org.houvast.privacy.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.houvast.host.spi.Host;
import org.houvast.persistence.EventOutbox;
import org.houvast.persistence.IdempotencyKeys;
import org.houvast.persistence.Leases;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.AccessLogs;
import org.houvast.privacy.ActorSource;
import org.houvast.privacy.AuditTrail;
import org.houvast.privacy.BreakGlassOpenings;
import org.houvast.privacy.ConsentCheck;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.Consents;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.RelationSource;
import org.houvast.privacy.Safeguards;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.ModuleGate;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.guard.Subjects;
import org.houvast.privacy.internal.actor.HostActorSource;
import org.houvast.privacy.internal.actor.RelationSources;
import org.houvast.privacy.internal.actor.ScopeFinder;
import org.houvast.privacy.internal.alias.JdbcAliases;
import org.houvast.privacy.internal.audit.AuditFiles;
import org.houvast.privacy.internal.audit.AuditScribe;
import org.houvast.privacy.internal.audit.AuditSealer;
import org.houvast.privacy.internal.audit.AuditWriter;
import org.houvast.privacy.internal.audit.ConfiguredSafeguards;
import org.houvast.privacy.internal.audit.JdbcAccessLogs;
import org.houvast.privacy.internal.audit.JdbcAuditTrail;
import org.houvast.privacy.internal.audit.Verifications;
import org.houvast.privacy.internal.breakglass.BreakGlassTime;
import org.houvast.privacy.internal.breakglass.EmergencyPlaces;
import org.houvast.privacy.internal.breakglass.JpaBreakGlassOpenings;
import org.houvast.privacy.internal.breakglass.OpenedFiles;
import org.houvast.privacy.internal.consent.ActiveConsents;
import org.houvast.privacy.internal.consent.ConsentRules;
import org.houvast.privacy.internal.consent.HostAwareConsentCheck;
import org.houvast.privacy.internal.consent.JpaConsents;
import org.houvast.privacy.internal.guard.AccessPolicy;
import org.houvast.privacy.internal.guard.ModuleGates;
import org.houvast.privacy.internal.guard.PolicyGuard;
import org.houvast.privacy.internal.host.HostChangePoller;
import org.houvast.privacy.internal.host.HostHolder;
import org.houvast.privacy.internal.host.Merges;
import org.houvast.privacy.internal.host.TimedHostRecords;
import org.houvast.privacy.internal.keeping.KeepingSources;
import org.houvast.privacy.internal.keeping.SetTerms;
import org.houvast.privacy.internal.names.RosterNames;
import org.houvast.privacy.internal.restriction.RestrictedFiles;
import org.houvast.privacy.internal.subjects.HostSubjects;
import org.houvast.privacy.keeping.KeepingSource;
import org.houvast.privacy.keeping.RetentionTerms;
import org.jspecify.annotations.Nullable;

/**
 * All of privacy, put together without OSGi: the same parts as in the container, for programs that bring their own database and
 * host. Seals and asks for the host's changes only when told.
 */
public final class PrivacyRuntime implements AutoCloseable {
    /**
     * What privacy keeps its records in.
     *
     * @param transactions of the module {@code privacy}
     * @param dataSource of the same database
     * @param outbox for events
     * @param keys of requests
     * @param leases of the database
     */
    public record Storage(
            Transactions transactions,
            DataSource dataSource,
            EventOutbox outbox,
            IdempotencyKeys keys,
            Leases leases) {}

    /** as it is configured by default */
    private static final int BREAK_GLASS_MINUTES = 60;

    private final Storage storage;
    private final Clock clock;
    private final TimedHostRecords hostRecords;
    private final HostChangePoller poller;
    private final AuditWriter writer;
    private final AuditSealer sealer;
    private final ActorSource actors;
    private final Guard guard;
    private final Aliases aliases;
    private final Subjects subjects;
    private final NamesInText names;
    private final Consents consents;
    private final ConsentCheck consentCheck;
    private final OpenedFiles files;
    private final RestrictedFiles restricted;
    private final BreakGlassOpenings openings;
    private final AuditTrail auditTrail;
    private final AccessLogs accessLogs;
    private final Verifications verifications;
    private final Safeguards safeguards;

    /**
     * Puts it together; every child needs the consent of both holders of custody to be named.
     *
     * @param storage tables of the module are there already
     * @param host or null while there is none
     * @param gate tells which module is on, or null while nothing does
     * @param relations sources of the modules
     * @param clock for everything
     * @param folder for the key of the audit and the heads of its chain
     */
    public PrivacyRuntime(
            Storage storage,
            @Nullable Host host,
            @Nullable ModuleGate gate,
            List<RelationSource> relations,
            Clock clock,
            Path folder) {
        this(storage, host, gate, relations, clock, folder, ConsentRule.BOTH);
    }

    /** the same with another rule for naming a child to an outside coach */
    public PrivacyRuntime(
            Storage storage,
            @Nullable Host host,
            @Nullable ModuleGate gate,
            List<RelationSource> relations,
            Clock clock,
            Path folder,
            ConsentRule coachNamed) {
        this.storage = storage;
        this.clock = clock;
        DataSource dataSource = storage.dataSource();
        Merges merges = new Merges(dataSource);
        HostHolder holder = new HostHolder(host);
        hostRecords = new TimedHostRecords(holder, merges, clock);
        poller = new HostChangePoller(
                holder, hostRecords, merges, storage.transactions(), dataSource, storage.leases(), Duration.ZERO);
        AuditFiles audit = new AuditFiles(folder.resolve("houvast.audit.key"), folder.resolve("audit.heads"));
        writer = new AuditWriter(dataSource, audit);
        sealer = new AuditSealer(dataSource, audit, storage.leases(), () -> true, clock, Duration.ZERO);
        ActiveConsents active = new ActiveConsents(dataSource, hostRecords);
        files = new OpenedFiles(dataSource, clock, Duration.ZERO);
        restricted = new RestrictedFiles(dataSource, merges, Duration.ZERO);
        actors = new HostActorSource(
                hostRecords,
                new ScopeFinder(hostRecords, merges, new RelationSources(relations), active, files, restricted),
                clock);
        AuditScribe scribe = new AuditScribe(clock, audit);
        guard = new PolicyGuard(
                new AccessPolicy(new ModuleGates(gate)),
                scribe,
                writer,
                storage.outbox(),
                storage.keys(),
                clock,
                merges);
        aliases = new JdbcAliases(dataSource, clock);
        subjects = new HostSubjects(hostRecords, aliases);
        names = new RosterNames(hostRecords);
        ConsentRules consentRules = new ConsentRules(coachNamed);
        consents = new JpaConsents(
                storage.transactions(), dataSource, guard, subjects, aliases, hostRecords, consentRules, clock);
        BreakGlassTime glassTime = new BreakGlassTime(BREAK_GLASS_MINUTES);
        openings = new JpaBreakGlassOpenings(
                storage.transactions(),
                dataSource,
                guard,
                new EmergencyPlaces(subjects, hostRecords),
                files,
                glassTime,
                clock);
        consentCheck = new HostAwareConsentCheck(active, hostRecords, merges);
        verifications = new Verifications(dataSource, audit, clock);
        auditTrail = new JdbcAuditTrail(dataSource, audit, guard, writer, scribe, verifications, merges);
        safeguards = new ConfiguredSafeguards(dataSource, audit, verifications, glassTime, consentRules);
        accessLogs = new JdbcAccessLogs(dataSource, audit, guard, subjects, hostRecords, merges);
    }

    public Guard guard() {
        return guard;
    }

    public ActorSource actors() {
        return actors;
    }

    public HostRecords hostRecords() {
        return hostRecords;
    }

    public Aliases aliases() {
        return aliases;
    }

    public Subjects subjects() {
        return subjects;
    }

    public NamesInText names() {
        return names;
    }

    public Consents consents() {
        return consents;
    }

    public ConsentCheck consentCheck() {
        return consentCheck;
    }

    public BreakGlassOpenings breakGlass() {
        return openings;
    }

    public AuditTrail auditTrail() {
        return auditTrail;
    }

    public AccessLogs accessLogs() {
        return accessLogs;
    }

    public Safeguards safeguards() {
        return safeguards;
    }

    /**
     * Retention and the requests of persons.
     *
     * @param modules what each of them keeps
     * @param terms as they are set, or null while nobody knows them
     */
    public KeepingRuntime keeping(List<KeepingSource> modules, @Nullable RetentionTerms terms) {
        return new KeepingRuntime(this, new KeepingSources(modules), new SetTerms(terms));
    }

    Storage storage() {
        return storage;
    }

    Clock clock() {
        return clock;
    }

    /** seals every line that is committed now */
    public void seal() throws SQLException, IOException {
        sealer.seal();
    }

    /** takes over what the host says was merged */
    public void pollHostChanges() {
        poller.poll();
    }

    /** learns which files were opened at another node */
    public void lookForOpenedFiles() {
        files.look();
    }

    /** learns which files were set apart at another node */
    public void lookForRestrictedFiles() {
        restricted.look();
    }

    RestrictedFiles restrictedFiles() {
        return restricted;
    }

    @Override
    public void close() {
        verifications.stop();
        files.stop();
        restricted.stop();
        poller.stop();
        sealer.stop();
        writer.close();
        hostRecords.close();
    }
}
