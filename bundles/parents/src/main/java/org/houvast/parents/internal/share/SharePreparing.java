package org.houvast.parents.internal.share;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Ids;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.parents.ItemShares;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareId;
import org.houvast.parents.ShareableSource.Shareable;
import org.houvast.parents.SharedItem;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.guard.WrittenText;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes documents for guardians, and begins and ends shares in the transaction of any module. */
@Component(service = {SharePreparing.class, ItemShares.class})
public final class SharePreparing implements ItemShares {
    private final ShareableSources sources;
    private final HostRecords host;
    private final NamesInText names;
    private final Clock clock;

    @Activate
    public SharePreparing(
            @Reference ShareableSources sources,
            @Reference HostRecords host,
            @Reference NamesInText names,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.sources = sources;
        this.host = host;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What a guardian would get now; told to nobody before permission.
     *
     * @param found the record, or nothing
     * @param document null when there is none
     * @param refused why there is none, null when the record is not there or there is one
     */
    record Ready(
            Actor actor,
            PrepareShare command,
            Optional<Shareable> found,
            @Nullable ShareDocument document,
            @Nullable Problem refused)
            implements Intent {
        /**
         * The document.
         *
         * @throws Problem when there is none
         */
        ShareDocument required() {
            if (refused != null) {
                throw refused;
            }
            if (document == null) {
                throw Problem.of(ParentsProblems.NOT_SHAREABLE);
            }
            return document;
        }

        int version() {
            return found.map(Shareable::version).orElse(0);
        }
    }

    @Override
    public Ready intend(Actor actor, PrepareShare command) {
        SharedItem item = command.item();
        Optional<Shareable> found = sources.of(item.type()).flatMap(s -> s.find(item.id(), command.child()));
        if (found.isEmpty()) {
            return new Ready(actor, command, found, null, null);
        }
        try {
            return new Ready(actor, command, found, document(actor, found.get(), command), null);
        } catch (Problem problem) { // kept until the actor may know it
            if (problem.type().category() == ProblemType.Category.UNAVAILABLE) {
                throw problem;
            }
            return new Ready(actor, command, found, null, problem);
        }
    }

    private ShareDocument document(Actor actor, Shareable record, PrepareShare command) {
        GuardianRef guardian = command.guardian();
        ChildRef child = host.current(command.child());
        Set<Guardianship> guardians = host.guardiansOf(Set.of(child)).getOrDefault(child, Set.of());
        GuardianRights rights =
                new GuardianRights(host.capabilities(), actor.scope().today());
        rights.refusal(guardians, guardian).or(() -> record.refusal(guardian)).ifPresent(refusal -> {
            throw refusal.asProblem();
        });
        Language language = command.language() == null ? language(guardian) : command.language();
        ShareDocument document = record.document(language, rights.whereabouts(guardians, guardian));
        if (document.lines().isEmpty()) {
            throw Problem.of(ParentsProblems.NOT_SHAREABLE);
        }
        if (!Boolean.TRUE.equals(command.namesChecked())) {
            names.checkOthers(actor, record.target(), texts(document));
        }
        return document;
    }

    private Language language(GuardianRef guardian) {
        Set<GuardianRef> asked = Set.of(guardian);
        GuardianRecord known = host.ask(h -> h.guardians().find(asked)).get(guardian);
        Locale wanted = known == null ? null : known.language();
        boolean english = wanted != null
                && wanted.getLanguage().equals(Language.EN.locale().getLanguage());
        return english ? Language.EN : Language.NL;
    }

    private static List<WrittenText> texts(ShareDocument document) {
        List<WrittenText> texts = new ArrayList<>();
        for (int i = 0; i < document.lines().size(); i++) {
            texts.add(new WrittenText(
                    "/document/lines/" + i + "/text", document.lines().get(i).text()));
        }
        return texts;
    }

    @Override
    public ShareId prepare(Change change, Intent intent) {
        if (!(intent instanceof Ready ready)) {
            throw new IllegalArgumentException("an intent of somebody else");
        }
        SharedItem item = ready.command().item();
        Shareable record =
                ready.found().orElseThrow(() -> change.notFound(ShareAccess.PREPARE, item.type(), item.id()));
        change.permit(record.sharing(), record.target());
        ShareId id = new ShareId(Ids.next(clock));
        Target target = target(ready.actor(), id, record.target());
        change.permit(ShareAccess.PREPARE, target);
        ShareDocument document = ready.required();
        Rows rows = Rows.in(change.entities());
        GuardianRef guardian = ready.command().guardian();
        if (ShareRows.isPrepared(rows, item, guardian, host.keys(ready.command().child()))) {
            throw Problem.of(ParentsProblems.SHARE_EXISTS);
        }
        ShareRows.insert(
                rows, new ShareRows.Begun(id, target, guardian, item, record.version(), document, change.at()));
        change.emit("parents.share.prepared", id.value(), id.value().toString(), Map.of());
        return id;
    }

    private static Target target(Actor actor, ShareId id, Target of) {
        return new Target(
                ShareEntity.TYPE,
                id.value(),
                of.children(),
                of.group(),
                of.place(),
                of.controller(),
                staff(actor),
                of.caseId());
    }

    static StaffRef staff(Actor actor) {
        return actor.staff().map(Actor.Staff::ref).orElseThrow();
    }

    @Override
    public void withdrawAll(Change change, Actor actor, SharedItem item, String reason) {
        Rows rows = Rows.in(change.entities());
        for (ShareId id : ShareRows.notWithdrawn(rows, item)) {
            ShareRows.withdraw(rows, id, staff(actor), reason, change.at());
            change.emit("parents.share.withdrawn", id.value(), id.value().toString(), Map.of());
        }
    }

    @Override
    public void destroyAll(Change change, Actor actor, SharedItem item, String reason) {
        withdrawAll(change, actor, item, reason);
        ShareRows.empty(Rows.in(change.entities()), item);
    }
}
