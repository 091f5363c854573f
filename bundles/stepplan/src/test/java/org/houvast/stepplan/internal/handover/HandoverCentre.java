package org.houvast.stepplan.internal.handover;

import static org.houvast.testkit.Eventually.eventually;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.houvast.administration.EnableModule;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleActivation;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.AssignmentScope;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.internal.question.StoredCases;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.LocationRecord.WorkFormAtLocation;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.StaffRecord;
import org.houvast.host.spi.StaffRecord.RoleAt;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationText;
import org.houvast.observation.internal.ObservationShares;
import org.houvast.observation.internal.kind.KindCatalogue;
import org.houvast.parents.ParentFace;
import org.houvast.parents.ParentShare;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.ShareableSource;
import org.houvast.parents.SharedItem;
import org.houvast.parents.Shares;
import org.houvast.parents.internal.ContactShares;
import org.houvast.parents.internal.JpaParentContacts;
import org.houvast.parents.internal.face.CoachLists;
import org.houvast.parents.internal.face.FacetParentFace;
import org.houvast.parents.internal.share.JpaShares;
import org.houvast.parents.internal.share.OwnShares;
import org.houvast.parents.internal.share.SharePreparing;
import org.houvast.parents.internal.share.ShareableSources;
import org.houvast.parents.internal.wish.JpaParentWishes;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.RequestConsent;
import org.houvast.stepplan.CreateHandover;
import org.houvast.stepplan.Handover;
import org.houvast.stepplan.HandoverChannel;
import org.houvast.stepplan.HandoverKind;
import org.houvast.stepplan.HandoverReceiver;
import org.houvast.stepplan.HandoverState;
import org.houvast.stepplan.Handovers;
import org.houvast.stepplan.ReceivedHandovers;
import org.houvast.stepplan.SendHandover;
import org.houvast.stepplan.SubmitHandover;
import org.houvast.stepplan.internal.CaseBook;
import org.houvast.stepplan.internal.StepPlanCentre;
import org.houvast.stepplan.internal.Workbench;
import org.houvast.stepplan.internal.plan.JpaStepPlans;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * The centre of {@link StepPlanCentre} with a second location, {@code house}: childcare of the centre, {@code bee} of {@code cleo} with the
 * mentor {@code meg} (who works in {@code wasp}), and in the same building a school of its own organisation; another school,
 * {@code far}, where {@code tess} teaches {@code klas} and {@code hans} is head. {@code mara} manages the childcare.
 */
final class HandoverCentre {
    static final OrganisationRef SCHOOL = new OrganisationRef("school");
    static final OrganisationRef OUTSIDE = new OrganisationRef("outside");
    static final Place NEXT_DOOR = new Place(new LocationRef("house"), WorkForm.PO);
    static final Place FAR = new Place(new LocationRef("far"), WorkForm.PO);
    static final HandoverReceiver TO_FAR = new HandoverReceiver(HandoverKind.SCHOOL, new OrganisationRef("other"), FAR);

    private static final Map<TestDatabase, HandoverCentre> CENTRES = new ConcurrentHashMap<>();

    final StepPlanCentre base;
    final ShareableSources sources = new ShareableSources();
    final HandoverSources handoverSources = new HandoverSources();
    final Shares shares;
    final ParentFace face;
    final Handovers handovers;
    final ReceivedHandovers received;
    final HandoverConsents consents;

    static HandoverCentre on(TestDatabase database) {
        return CENTRES.computeIfAbsent(database, d -> new HandoverCentre(StepPlanCentre.on(d)));
    }

    private HandoverCentre(StepPlanCentre base) {
        this.base = base;
        people();
        enable();
        DataSource data = base.database.dataSource();
        Transactions parents = base.database.transactions("parents", JpaParentContacts.class);
        Transactions own = base.database.transactions("stepplan", JpaStepPlans.class);
        var privacy = base.privacy;
        KindCatalogue kinds = new KindCatalogue(data, base.clock);
        source(new ObservationShares(
                base.database.transactions("observation", ObservationShares.class),
                data,
                kinds,
                privacy.hostRecords(),
                base.clock));
        source(new ContactShares(data, privacy.hostRecords()));
        source(new HandoverShares(own, data, privacy.hostRecords()));
        SharePreparing preparing = new SharePreparing(sources, privacy.hostRecords(), privacy.names(), base.clock);
        this.shares = new JpaShares(parents, data, privacy.guard(), privacy.hostRecords(), preparing, sources);
        this.face = new FacetParentFace(
                privacy.guard(),
                privacy.hostRecords(),
                new OwnShares(parents, data, privacy.guard(), privacy.hostRecords()),
                new JpaParentWishes(
                        parents, data, privacy.guard(), privacy.subjects(), privacy.hostRecords(), base.clock),
                privacy.consents(),
                privacy.keeping(List.of(), null).ownDataRequests(),
                new CoachLists());
        Workbench bench = new Workbench(
                own, data, privacy.guard(), privacy.subjects(), privacy.aliases(), privacy.names(), base.clock);
        CaseBook cases = new CaseBook();
        cases.bindCases(new StoredCases(data));
        cases.bindQuestions(base.questions);
        this.consents = new HandoverConsents(privacy.consents(), privacy.consentCheck(), privacy.hostRecords());
        this.handovers = new JpaHandovers(
                bench,
                new HandoverItems(handoverSources, privacy.hostRecords(), privacy.names(), cases),
                consents,
                new ShownSets(shares),
                preparing,
                privacy.hostRecords());
        this.received = new JpaReceivedHandovers(bench, consents, privacy.hostRecords());
        base.administration
                .add(new HandoverAccess())
                .add(new HandoverSettings())
                .add(new HandoverValueLists())
                .add(new HandoverTimeline())
                .add(new HandoverQueue(bench, consents, base.administration.settings(), privacy.hostRecords()));
        base.database.consume(
                new HandoverConsentEvents(own, base.database.outbox(), consents, privacy.hostRecords(), base.clock));
    }

    void source(ShareableSource source) {
        sources.add(source);
        handoverSources.add(source);
    }

    private void people() {
        base.host
                .organisation("school", Discipline.EDUCATION)
                .organisation("other", Discipline.EDUCATION)
                .organisation("outside", Discipline.EDUCATION)
                .location(new LocationRecord(
                        new LocationRef("house"),
                        "House",
                        base.clock.getZone(),
                        List.of(
                                form(WorkForm.KDV, MemoryHost.CENTRE),
                                form(WorkForm.BSO, MemoryHost.CENTRE),
                                form(WorkForm.PO, "school"))))
                .location(new LocationRecord(
                        new LocationRef("far"), "Far", base.clock.getZone(), List.of(form(WorkForm.PO, "other"))))
                .group("bee", "house", WorkForm.KDV)
                .group("wasp", "house", WorkForm.KDV)
                .group("klas", "far", WorkForm.PO)
                .group("other-klas", "far", WorkForm.PO)
                .staff("cleo", Role.STAFF, "bee")
                .staff("meg", Role.STAFF, "wasp")
                .staffAt("mara", Role.MANAGER, "house")
                .staffAt("ilse", Role.INTERNAL_COACH, "house")
                .staffAt("amy", Role.ORG_ADMIN, "house")
                .staffAt("dirk", Role.DPO, "house");
        school("tess", Role.TEACHER, "other", "klas");
        school("tom", Role.TEACHER, "other", "other-klas");
        school("hans", Role.MANAGER, "other");
        school("iva", Role.INTERNAL_COACH, "other");
        school("sara", Role.ORG_ADMIN, "other");
        school("saul", Role.DPO, "other");
        school("head", Role.MANAGER, "school");
    }

    private static WorkFormAtLocation form(WorkForm form, String organisation) {
        return new WorkFormAtLocation(form, new OrganisationRef(organisation), null, null);
    }

    private void school(String key, Role role, String organisation, String... groups) {
        List<Membership> memberships = new ArrayList<>();
        for (String group : groups) {
            memberships.add(new Membership(new GroupRef(group), MemoryHost.SINCE, null));
        }
        base.host.staff(new StaffRecord(
                new StaffRef(key),
                new PersonRef("person-" + key),
                key,
                new OrganisationRef(organisation),
                List.of(new RoleAt(role, null)),
                memberships,
                null,
                Set.of(),
                null));
    }

    private void enable() {
        Place place = new Place(new LocationRef("house"), WorkForm.KDV);
        for (Module module : List.of(Module.OBSERVATION, Module.COACHING, Module.STEPPLAN)) {
            ModuleActivation now = base.administration.modules().get(actor("mara"), module, place);
            base.administration
                    .modules()
                    .enable(actor("mara"), module, place, now.revision(), new EnableModule(null, "we begin"));
        }
        base.assignments.assign(
                actor("mara"),
                new AssignCoach(
                        new StaffRef("esra"),
                        CoachType.YOUTH_CARE,
                        List.of(new GroupRef("bee")),
                        base.clock.today(),
                        null,
                        AssignmentScope.NAMED_CHILD_WITH_CONSENT,
                        base.clock.today()));
    }

    Actor actor(String who) {
        return base.actor(who);
    }

    /** a child of bee whose mentor is meg, with these holders of custody */
    ChildRef child(String key, String... guardians) {
        base.host.child(key, LocalDate.of(2022, 4, 1), "bee").mentor(key, "meg");
        for (String guardian : guardians) {
            base.host.guardian(guardian, key, Custody.YES);
        }
        return new ChildRef(key);
    }

    /** an observation that is final */
    SharedItem seen(ChildRef child, String facts) {
        return new SharedItem("observation", observed(child, facts).id().value());
    }

    Observation observed(ChildRef child, String facts) {
        Observation draft = noted(child, facts);
        return base.observations.finalise(actor("cleo"), draft.id(), draft.revision());
    }

    Observation noted(ChildRef child, String facts) {
        return base.observations.capture(
                actor("cleo"), CaptureObservation.of(Subject.of(child), ObservationText.of(facts)));
    }

    Handover draft(String who, ChildRef child, HandoverReceiver to, SharedItem... items) {
        return handovers.create(
                actor(who), new CreateHandover(child, new GroupRef("bee"), to, List.of(items), null, null, null));
    }

    Consent ask(ChildRef child, ConsentPurpose purpose, OrganisationRef party) {
        return base.privacy
                .consents()
                .request(
                        actor("cleo"),
                        new RequestConsent(child, purpose, party, "1", new GroupRef("bee"), null, null, null));
    }

    Consent give(Consent asked, String guardian) {
        return base.privacy
                .consents()
                .give(
                        actor("cleo"),
                        asked.id(),
                        asked.revision(),
                        new GiveConsent(new GuardianRef(guardian), null, ConsentMode.SPOKEN, "note 1"));
    }

    Handover submit(Handover draft, Consent... asked) {
        return handovers.submit(
                actor("meg"),
                draft.id(),
                draft.revision(),
                new SubmitHandover(List.of(asked).stream().map(Consent::id).toList()));
    }

    /** shares the set with a guardian */
    ParentShare show(Handover handover, String guardian) {
        ParentShare prepared = shares.prepare(
                actor("meg"),
                new PrepareShare(
                        new SharedItem(HandoverEntity.TYPE, handover.id().value()),
                        handover.subject().child().orElseThrow(),
                        new GuardianRef(guardian),
                        null,
                        null));
        return shares.send(actor("meg"), prepared.id(), prepared.revision());
    }

    Handover read(Handover handover) {
        return handovers.get(actor("mara"), handover.id());
    }

    /** as it is once it got there by itself */
    Handover waitFor(Handover handover, HandoverState state) {
        eventually(() -> Assertions.assertThat(read(handover).state()).isEqualTo(state));
        return read(handover);
    }

    /** a handover that can be sent: submitted with active consent and shown */
    Handover consented(ChildRef child, HandoverReceiver to, String guardian, @Nullable Consent known) {
        Consent consent =
                known == null ? give(ask(child, ConsentPurpose.HANDOVER_SCHOOL, to.organisation()), guardian) : known;
        Handover submitted = submit(draft("mara", child, to, seen(child, "Builds a tower.")), consent);
        show(submitted, guardian);
        return read(submitted);
    }

    Handover sent(Handover consented) {
        return handovers.send(
                actor("meg"),
                consented.id(),
                consented.revision(),
                new SendHandover(
                        consented.receiver().place() == null ? HandoverChannel.ON_PAPER : HandoverChannel.HERE));
    }
}
