package org.houvast.stepplan.internal.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Language;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.houvast.parents.ItemShares;
import org.houvast.parents.ParentView;
import org.houvast.parents.SharedItem;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Subjects;
import org.houvast.stepplan.CreateHandover;
import org.houvast.stepplan.Handover;
import org.houvast.stepplan.HandoverAction;
import org.houvast.stepplan.HandoverFilter;
import org.houvast.stepplan.HandoverId;
import org.houvast.stepplan.HandoverState;
import org.houvast.stepplan.HandoverSummary;
import org.houvast.stepplan.Handovers;
import org.houvast.stepplan.RecordTalk;
import org.houvast.stepplan.ReviseHandover;
import org.houvast.stepplan.SendHandover;
import org.houvast.stepplan.SubmitHandover;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.Rule;
import org.houvast.stepplan.internal.Staff;
import org.houvast.stepplan.internal.Workbench;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Handovers in the database: the side that hands over. */
@Component
public final class JpaHandovers implements Handovers {
    private final Workbench bench;
    private final HandoverItems items;
    private final HandoverConsents consents;
    private final ShownSets sets;
    private final ItemShares shares;
    private final HandoverRules rules;
    private final HandoverDocuments documents;
    private final HandoverRows rows;

    @Activate
    public JpaHandovers(
            @Reference Workbench bench,
            @Reference HandoverItems items,
            @Reference HandoverConsents consents,
            @Reference ShownSets sets,
            @Reference ItemShares shares,
            @Reference HostRecords host) {
        this.bench = bench;
        this.items = items;
        this.consents = consents;
        this.sets = sets;
        this.shares = shares;
        this.rules = new HandoverRules(host);
        this.documents = new HandoverDocuments(bench.guard(), consents);
        this.rows = new HandoverRows(bench.dataSource());
    }

    /** What a handover is of, before anybody was permitted to see it. */
    private record Origin(ChildRef child, List<SharedItem> items, Language language, HandoverState state) {
        static Origin of(HandoverEntity handover) {
            return new Origin(handover.child(), handover.items(), handover.language(), handover.state());
        }
    }

    @Override
    public Handover create(Actor actor, CreateHandover command) {
        Language language = language(command.language());
        HandoverItems.Choice choice = items.choose(actor, command.child(), command.items(), language);
        return bench.guard().write(bench.transactions(), actor, command, change -> {
            UUID id = bench.newId();
            Subjects.Resolved resolved = bench.subjects()
                    .resolve(actor, HandoverEntity.TYPE, Subject.of(command.child()), command.group(), null);
            Target target = resolved.target().withId(id);
            change.permit(HandoverAccess.CREATE, target);
            Rule.check(resolved.refusal());
            rules.check(command.receiver(), target);
            choice.permit(change);
            if (!Boolean.TRUE.equals(command.namesChecked())) {
                items.holdNames(actor, target, command.message(), choice);
            }
            HandoverEntity handover = HandoverEntity.draft(
                    id, target, command.receiver(), language, command.message(), choice.chosen(), change.at());
            change.entities().persist(handover);
            change.entities().flush();
            emit(change, handover, "drafted");
            return documents.of(actor, handover, false);
        });
    }

    private static Language language(@Nullable Language wanted) {
        return wanted == null ? Language.NL : wanted;
    }

    @Override
    public Handover get(Actor actor, HandoverId id) {
        boolean shown = origin(id)
                .filter(o -> o.state() == HandoverState.CONSENTED && sets.isShown(actor, id))
                .isPresent();
        return bench.guard().read(actor, reading -> bench.transactions().read(em -> {
            HandoverEntity handover = em.find(HandoverEntity.class, id.value());
            if (handover == null) {
                throw reading.notFound(HandoverAccess.READ, HandoverEntity.TYPE, id.value());
            }
            reading.permit(HandoverAccess.READ, handover.target());
            return documents.of(actor, handover, shown);
        }));
    }

    private Optional<Origin> origin(HandoverId id) {
        return bench.transactions().read(em -> Optional.ofNullable(em.find(HandoverEntity.class, id.value()))
                .map(Origin::of));
    }

    @Override
    public Page<HandoverSummary> list(Actor actor, HandoverFilter filter, PageRequest page) {
        return bench.guard().read(actor, reading -> rows.page(actor, reading, filter, page));
    }

    @Override
    public Handover revise(Actor actor, HandoverId id, Revision revision, ReviseHandover command) {
        Language language = language(command.language());
        Optional<HandoverItems.Choice> choice =
                origin(id).map(o -> items.choose(actor, o.child(), command.items(), language));
        return change(actor, id, revision, HandoverAction.REVISE, command, (change, handover) -> {
            Rule.check(handover.refusalOf(HandoverAction.REVISE));
            rules.check(command.receiver(), handover.target());
            HandoverItems.Choice chosen = choice.orElseThrow();
            chosen.permit(change);
            if (!Boolean.TRUE.equals(command.namesChecked())) {
                items.holdNames(actor, handover.target(), command.message(), chosen);
            }
            handover.revise(command.receiver(), language, command.message(), chosen.chosen(), change.at());
            shares.withdrawAll(
                    change,
                    actor,
                    shared(handover),
                    language == Language.NL ? "De overdracht wordt anders." : "The handover changes.");
            emit(change, handover, "revised");
        });
    }

    private static SharedItem shared(HandoverEntity handover) {
        return new SharedItem(HandoverEntity.TYPE, handover.id().value());
    }

    @Override
    public Handover submit(Actor actor, HandoverId id, Revision revision, SubmitHandover command) {
        Optional<HandoverItems.Choice> now = now(actor, id);
        HandoverConsents.Named named = consents.named(actor, command.consents());
        return change(actor, id, revision, HandoverAction.SUBMIT, command, (change, handover) -> {
            Rule.check(handover.refusalOf(HandoverAction.SUBMIT));
            now.orElseThrow().same(handover.documents());
            Map<ConsentPurpose, ConsentId> asked = consents.asked(handover, named);
            handover.submit(asked, change.at());
            emit(change, handover, "submitted");
            if (HandoverConsents.missing(
                            consents.standing(handover, actor.scope().today()))
                    .isEmpty()) {
                handover.consent(change.at());
                emit(change, handover, "consented");
            }
        });
    }

    /** what would go if it were chosen now */
    private Optional<HandoverItems.Choice> now(Actor actor, HandoverId id) {
        return origin(id).map(o -> items.choose(actor, o.child(), o.items(), o.language()));
    }

    @Override
    public Handover send(Actor actor, HandoverId id, Revision revision, SendHandover command) {
        Optional<HandoverItems.Choice> now = now(actor, id);
        boolean shown = sets.isShown(actor, id);
        List<ParentView> views = shown ? sets.views(actor, id) : List.of();
        return change(actor, id, revision, HandoverAction.SEND, command, (change, handover) -> {
            Rule.check(HandoverDocuments.refusal(
                    handover,
                    HandoverAction.SEND,
                    consents.standing(handover, actor.scope().today()),
                    shown));
            HandoverDocuments.check(handover, command.channel());
            now.orElseThrow().same(handover.documents());
            handover.send(command.channel(), views, change.at());
            emit(change, handover, "sent");
        });
    }

    @Override
    public Handover receive(Actor actor, HandoverId id, Revision revision) {
        return change(actor, id, revision, HandoverAction.RECEIVE, id, (change, handover) -> {
            Rule.check(HandoverDocuments.refusal(handover, HandoverAction.RECEIVE, List.of(), true));
            handover.receive(Staff.of(actor).ref(), change.at());
            emit(change, handover, "received");
        });
    }

    @Override
    public Handover talk(Actor actor, HandoverId id, Revision revision, RecordTalk command) {
        return change(actor, id, revision, HandoverAction.TALK, command, (change, handover) -> {
            Rule.check(handover.refusalOf(HandoverAction.TALK));
            rules.check(handover, command, actor);
            handover.talk(command, Moment.of(actor));
            emit(change, handover, "talked");
        });
    }

    @Override
    public Handover complete(Actor actor, HandoverId id, Revision revision) {
        return change(actor, id, revision, HandoverAction.COMPLETE, id, (change, handover) -> {
            handover.complete(change.at());
            emit(change, handover, "completed");
        });
    }

    @Override
    public Handover destroy(Actor actor, HandoverId id, Revision revision) {
        return change(actor, id, revision, HandoverAction.DESTROY, id, (change, handover) -> {
            handover.destroy(Staff.of(actor).ref(), change.at());
            shares.destroyAll(
                    change,
                    actor,
                    shared(handover),
                    handover.language() == Language.NL ? "De overdracht is vernietigd." : "The handover is destroyed.");
            emit(change, handover, "destroyed");
        });
    }

    private Handover change(
            Actor actor,
            HandoverId id,
            Revision revision,
            HandoverAction action,
            Record command,
            BiConsumer<Change, HandoverEntity> work) {
        return bench.guard().write(bench.transactions(), actor, command, change -> {
            HandoverEntity handover = change.entities().find(HandoverEntity.class, id.value());
            if (handover == null) {
                throw change.notFound(HandoverDocuments.access(action), HandoverEntity.TYPE, id.value());
            }
            change.permit(HandoverDocuments.access(action), handover.target());
            change.expect(handover.revision(), revision, () -> documents.of(actor, handover, false));
            work.accept(change, handover);
            change.entities().flush();
            return documents.of(actor, handover, false);
        });
    }

    static void emit(Change change, HandoverEntity handover, String what) {
        UUID id = handover.id().value();
        change.emit("stepplan.handover." + what, id, id.toString(), Map.of());
    }
}
