package org.houvast.stepplan.internal.discussion;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.Subjects;
import org.houvast.stepplan.AgreedAction;
import org.houvast.stepplan.CancelChildDiscussion;
import org.houvast.stepplan.ChildDiscussion;
import org.houvast.stepplan.ChildDiscussionAction;
import org.houvast.stepplan.ChildDiscussionFilter;
import org.houvast.stepplan.ChildDiscussionId;
import org.houvast.stepplan.ChildDiscussionSummary;
import org.houvast.stepplan.ChildDiscussions;
import org.houvast.stepplan.HoldChildDiscussion;
import org.houvast.stepplan.PlanChildDiscussion;
import org.houvast.stepplan.PutOnAgenda;
import org.houvast.stepplan.RecapChildDiscussion;
import org.houvast.stepplan.RecapNote;
import org.houvast.stepplan.internal.CaseBook;
import org.houvast.stepplan.internal.DiscussionAccess;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.Rule;
import org.houvast.stepplan.internal.TeamRules;
import org.houvast.stepplan.internal.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Child discussions in the database. */
@Component
public final class JpaChildDiscussions implements ChildDiscussions {
    private static final String AGREED = "select f from FollowUp f where f.discussionId = :discussion order by f.turn";

    private final Workbench bench;
    private final Modules modules;
    private final TeamRules team;
    private final Agenda agenda;
    private final ChildDiscussionDocuments documents;
    private final RecapRules recaps;
    private final ChildDiscussionRows rows;

    @Activate
    public JpaChildDiscussions(
            @Reference Workbench bench,
            @Reference Modules modules,
            @Reference HostRecords host,
            @Reference CaseBook cases) {
        this.bench = bench;
        this.modules = modules;
        this.team = new TeamRules(host);
        this.agenda = new Agenda(bench, cases);
        this.documents = new ChildDiscussionDocuments(bench);
        this.recaps = new RecapRules(host, documents);
        this.rows = new ChildDiscussionRows(bench.dataSource());
    }

    @Override
    public ChildDiscussion plan(Actor actor, PlanChildDiscussion command) {
        List<Agenda.Asked> asked = agenda.asked(actor, command.agenda());
        return bench.guard().write(bench.transactions(), actor, command, change -> {
            UUID id = bench.newId();
            Subjects.Resolved resolved = bench.subjects()
                    .resolve(actor, ChildDiscussionEntity.TYPE, Subject.of(command.group()), null, null);
            Target target = resolved.target().withId(id);
            change.permit(DiscussionAccess.PLAN, target);
            Rule.check(resolved.refusal().or(() -> modules.beginning(Module.STEPPLAN, target.place())));
            Moment moment = Moment.of(actor);
            team.checked(command.attendees(), moment.today());
            List<AgendaColumns> items = agenda.rows(actor, change, target, List.of(), asked);
            ChildDiscussionEntity discussion =
                    ChildDiscussionEntity.plan(id, target, command.on(), command.attendees(), items, moment);
            holdNames(actor, discussion, command);
            change.entities().persist(discussion);
            change.entities().flush();
            emit(change, discussion, "planned");
            return documents.of(actor, discussion, List.of());
        });
    }

    @Override
    public ChildDiscussion get(Actor actor, ChildDiscussionId id) {
        return bench.guard().read(actor, reading -> bench.transactions().read(em -> {
            ChildDiscussionEntity discussion = em.find(ChildDiscussionEntity.class, id.value());
            if (discussion == null) {
                throw reading.notFound(DiscussionAccess.READ, ChildDiscussionEntity.TYPE, id.value());
            }
            reading.permit(DiscussionAccess.READ, discussion.target());
            shown(actor, reading, discussion);
            return documents.of(actor, discussion, agreed(em, discussion));
        }));
    }

    /** the access log of each child on the agenda finds who read about it here */
    private void shown(Actor actor, Reading reading, ChildDiscussionEntity discussion) {
        List<AccessColumns> about = documents.about(actor, discussion);
        if (about.stream().anyMatch(a -> a.childKey() != null)) {
            reading.listed(
                    DiscussionAccess.ITEM_READ,
                    ChildDiscussionEntity.TYPE,
                    List.of(discussion.id().value()),
                    AccessColumns.children(about));
        }
    }

    private static List<FollowUpEntity> agreed(EntityManager em, ChildDiscussionEntity discussion) {
        return em.createQuery(AGREED, FollowUpEntity.class)
                .setParameter("discussion", discussion.id().value())
                .getResultList();
    }

    @Override
    public Page<ChildDiscussionSummary> list(Actor actor, ChildDiscussionFilter filter, PageRequest page) {
        return bench.guard().read(actor, reading -> rows.page(reading, filter, page));
    }

    @Override
    public ChildDiscussion agenda(Actor actor, ChildDiscussionId id, Revision revision, PutOnAgenda command) {
        List<Agenda.Asked> asked = agenda.asked(actor, command.agenda());
        return change(actor, id, revision, ChildDiscussionAction.AGENDA, command, (change, discussion) -> {
            List<AgendaColumns> items = agenda.rows(actor, change, discussion.target(), discussion.agenda(), asked);
            discussion.putOnAgenda(items, Moment.of(actor));
            holdNames(actor, discussion, command);
            emit(change, discussion, "agenda-changed");
        });
    }

    @Override
    public ChildDiscussion hold(Actor actor, ChildDiscussionId id, Revision revision, HoldChildDiscussion command) {
        return change(actor, id, revision, ChildDiscussionAction.HOLD, command, (change, discussion) -> {
            Moment moment = Moment.of(actor);
            team.checked(command.attendees(), moment.today());
            discussion.hold(command, moment);
            emit(change, discussion, "held");
        });
    }

    @Override
    public ChildDiscussion recap(Actor actor, ChildDiscussionId id, Revision revision, RecapChildDiscussion command) {
        return change(actor, id, revision, ChildDiscussionAction.RECAP, command, (change, discussion) -> {
            recaps.check(actor, discussion, command);
            holdNames(actor, discussion, command);
            Moment moment = Moment.of(actor);
            touched(command).forEach(no -> permitItem(change, discussion, no));
            discussion.recap(command.notes(), moment);
            emit(change, discussion, "recapped");
            for (int i = 0; i < command.actions().size(); i++) {
                FollowUpEntity followUp =
                        followUp(discussion, i, command.actions().get(i), moment);
                change.entities().persist(followUp);
                JpaFollowUps.emit(change, followUp, "agreed");
            }
        });
    }

    private FollowUpEntity followUp(
            ChildDiscussionEntity discussion, int position, AgreedAction action, Moment moment) {
        UUID id = bench.newId();
        Target target = discussion.about(action.no()).target(FollowUpEntity.TYPE, id);
        return FollowUpEntity.agree(id, target, discussion.id(), position, action, moment);
    }

    private static Set<Integer> touched(RecapChildDiscussion command) {
        Set<Integer> items = new HashSet<>();
        command.notes().stream().map(RecapNote::no).forEach(items::add);
        command.actions().stream().map(AgreedAction::no).forEach(items::add);
        return items;
    }

    private static void permitItem(Change change, ChildDiscussionEntity discussion, int no) {
        Target item = discussion
                .about(no)
                .target(ChildDiscussionEntity.TYPE, discussion.id().value());
        change.permit(DiscussionAccess.itemWork(item), item);
    }

    @Override
    public ChildDiscussion cancel(Actor actor, ChildDiscussionId id, Revision revision, CancelChildDiscussion command) {
        return change(actor, id, revision, ChildDiscussionAction.CANCEL, command, (change, discussion) -> {
            holdNames(actor, discussion, command);
            discussion.cancel(command.reason(), Moment.of(actor));
            emit(change, discussion, "cancelled");
        });
    }

    private ChildDiscussion change(
            Actor actor,
            ChildDiscussionId id,
            Revision revision,
            ChildDiscussionAction action,
            Record command,
            BiConsumer<Change, ChildDiscussionEntity> work) {
        return bench.guard().write(bench.transactions(), actor, command, change -> {
            ChildDiscussionEntity discussion = change.entities().find(ChildDiscussionEntity.class, id.value());
            if (discussion == null) {
                throw change.notFound(ChildDiscussionDocuments.access(action), ChildDiscussionEntity.TYPE, id.value());
            }
            change.permit(ChildDiscussionDocuments.access(action), discussion.target());
            change.expect(
                    discussion.revision(),
                    revision,
                    () -> documents.of(actor, discussion, agreed(change.entities(), discussion)));
            Rule.check(discussion.refusalOf(action));
            work.accept(change, discussion);
            change.entities().flush();
            return documents.of(actor, discussion, agreed(change.entities(), discussion));
        });
    }

    /** the texts may name children of the group that meets, and of every other group on the agenda */
    private void holdNames(Actor actor, ChildDiscussionEntity discussion, Record command) {
        Set<GroupRef> seen = new HashSet<>();
        Stream.concat(
                        Stream.of(discussion.access()),
                        discussion.agenda().stream().map(i -> i.about(discussion.access())))
                .map(a -> a.target(ChildDiscussionEntity.TYPE, discussion.id().value()))
                .filter(t -> t.group() != null && seen.add(t.group()))
                .forEach(t -> bench.holdNames(actor, t, command));
    }

    private static void emit(Change change, ChildDiscussionEntity discussion, String what) {
        UUID id = discussion.id().value();
        change.emit("stepplan.discussion." + what, id, id.toString(), Map.of());
    }
}
