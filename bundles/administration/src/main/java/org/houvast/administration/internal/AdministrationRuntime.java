package org.houvast.administration.internal;

import java.time.Clock;
import javax.sql.DataSource;
import org.houvast.administration.AssessmentSheets;
import org.houvast.administration.BoardContributor;
import org.houvast.administration.Descriptors;
import org.houvast.administration.FormSource;
import org.houvast.administration.Modules;
import org.houvast.administration.ReceiverSource;
import org.houvast.administration.RunningWork;
import org.houvast.administration.Screens;
import org.houvast.administration.SettingSource;
import org.houvast.administration.Settings;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.ValueListSource;
import org.houvast.administration.ValueLists;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.administration.WorkingDays;
import org.houvast.administration.internal.days.CalendarWorkingDays;
import org.houvast.administration.internal.lists.CollectedDescriptors;
import org.houvast.administration.internal.lists.CollectedValueLists;
import org.houvast.administration.internal.lists.FormSources;
import org.houvast.administration.internal.lists.PolicySources;
import org.houvast.administration.internal.lists.ValueListSources;
import org.houvast.administration.internal.modules.ActivationGate;
import org.houvast.administration.internal.modules.JpaModules;
import org.houvast.administration.internal.modules.RunningWorks;
import org.houvast.administration.internal.modules.Standings;
import org.houvast.administration.internal.screens.BoardContributors;
import org.houvast.administration.internal.screens.ContributedScreens;
import org.houvast.administration.internal.screens.TimelineContributors;
import org.houvast.administration.internal.screens.WorkQueueContributors;
import org.houvast.administration.internal.settings.JpaSettings;
import org.houvast.administration.internal.settings.SettingSources;
import org.houvast.administration.internal.sheet.ConfiguredAssessmentSheets;
import org.houvast.administration.internal.sheet.Declarations;
import org.houvast.administration.internal.sheet.ModulePicture;
import org.houvast.administration.internal.sheet.ReceiverSources;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Retention;
import org.houvast.privacy.Safeguards;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.ModuleGate;

/**
 * All of the administration, put together without OSGi: the same parts as in the container, for programs that bring their own
 * database. The gate is there first, for the guard needs it; the services need the guard.
 */
public final class AdministrationRuntime {
    /** The services, and whatever of the modules contributes to them. */
    @SuppressWarnings("overloads") // two contributors take three parameters; a lambda says which it is by a cast
    public static final class Services {
        private final Modules modules;
        private final Settings settings;
        private final WorkingDays workingDays;
        private final Screens screens;
        private final ValueLists valueLists;
        private final Descriptors descriptors;
        private final RunningWorks running = new RunningWorks();
        private final SettingSources settingSources = new SettingSources();
        private final TimelineContributors timeline = new TimelineContributors();
        private final BoardContributors board = new BoardContributors();
        private final WorkQueueContributors queue = new WorkQueueContributors();
        private final ValueListSources lists = new ValueListSources();
        private final PolicySources policies = new PolicySources();
        private final FormSources forms = new FormSources();
        private final ReceiverSources receivers = new ReceiverSources();
        private final AdministrationRuntime runtime;
        private final Guard guard;
        private final HostRecords host;

        private Services(AdministrationRuntime runtime, Guard guard, HostRecords host) {
            this.runtime = runtime;
            this.guard = guard;
            this.host = host;
            modules = new JpaModules(runtime.transactions, guard, host, running, runtime.standings);
            settings = new JpaSettings(
                    runtime.transactions, runtime.dataSource, guard, host, settingSources, runtime.clock);
            workingDays = new CalendarWorkingDays(host, runtime.clock);
            screens =
                    new ContributedScreens(guard, host, runtime.standings, timeline, board, queue, runtime.dataSource);
            valueLists = new CollectedValueLists(lists);
            descriptors = new CollectedDescriptors(policies, forms);
        }

        public Modules modules() {
            return modules;
        }

        public Settings settings() {
            return settings;
        }

        public WorkingDays workingDays() {
            return workingDays;
        }

        public Screens screens() {
            return screens;
        }

        public ValueLists valueLists() {
            return valueLists;
        }

        public Descriptors descriptors() {
            return descriptors;
        }

        /** the sheets for an assessment, on what privacy keeps and how it guards it */
        public AssessmentSheets sheets(Retention retention, Safeguards safeguards) {
            return new ConfiguredAssessmentSheets(
                    guard,
                    host,
                    retention,
                    safeguards,
                    new ModulePicture(host, runtime.standings, running),
                    new Declarations(policies, settingSources, settings, receivers));
        }

        public Services add(RunningWork work) {
            running.add(work);
            return this;
        }

        public Services add(SettingSource source) {
            settingSources.add(source);
            return this;
        }

        public Services add(TimelineContributor contributor) {
            timeline.add(contributor);
            return this;
        }

        public Services add(BoardContributor contributor) {
            board.add(contributor);
            return this;
        }

        public Services add(WorkQueueContributor contributor) {
            queue.add(contributor);
            return this;
        }

        public Services add(ValueListSource source) {
            lists.add(source);
            return this;
        }

        public Services add(FormSource source) {
            forms.add(source);
            return this;
        }

        public Services add(ReceiverSource source) {
            receivers.add(source);
            return this;
        }

        public Services add(AccessPolicySource source) {
            policies.add(source);
            return this;
        }
    }

    private final Transactions transactions;
    private final DataSource dataSource;
    private final Clock clock;
    private final Standings standings;

    /**
     * Nothing is read before it is needed.
     *
     * @param transactions of the module {@code administration}; its tables are there already
     * @param dataSource of the same database
     */
    public AdministrationRuntime(Transactions transactions, DataSource dataSource, Clock clock) {
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.clock = clock;
        this.standings = new Standings(dataSource, clock);
    }

    /** tells which modules are on */
    public ModuleGate gate() {
        return new ActivationGate(standings);
    }

    /** the services on this guard and these records of the host */
    public Services services(Guard guard, HostRecords host) {
        return new Services(this, guard, host);
    }
}
