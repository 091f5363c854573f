package org.houvast.stepplan.internal.handover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.coaching.Outcome;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.host.spi.Guardianship;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareableSource.Shareable;
import org.houvast.parents.SharedItem;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.guard.WrittenText;
import org.houvast.stepplan.HandoverProblems;
import org.houvast.stepplan.internal.CaseBook;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Puts records in the words in which they are handed over: those that their modules have for parents, without places and times of the
 * day. A record goes only when every holder of custody could get it, so never the words of one parent. An assessment goes only when it
 * found that the child needs a specific approach: what it found about adults is nowhere in the file of a child.
 */
@Component(service = HandoverItems.class)
public final class HandoverItems {
    private static final String ASSESSMENT = "assessment";

    private final HandoverSources sources;
    private final HostRecords host;
    private final NamesInText names;
    private final CaseBook cases;

    @Activate
    public HandoverItems(
            @Reference HandoverSources sources,
            @Reference HostRecords host,
            @Reference NamesInText names,
            @Reference CaseBook cases) {
        this.sources = sources;
        this.host = host;
        this.names = names;
        this.cases = cases;
    }

    /**
     * A record that somebody chose.
     *
     * @param item which
     * @param found it, or nothing
     * @param document what goes of it, null when nothing can
     */
    record Chosen(SharedItem item, Optional<Shareable> found, @Nullable ShareDocument document) {
        int version() {
            return found.map(Shareable::version).orElse(0);
        }

        /**
         * What goes of it.
         *
         * @param number of the record, from 1
         * @throws Problem {@link HandoverProblems#ITEM}
         */
        ShareDocument required(int number) {
            if (document == null) {
                throw Problem.of(HandoverProblems.ITEM, number);
            }
            return document;
        }
    }

    /**
     * What somebody chose; told to nobody before permission.
     *
     * @param chosen the records, in their order
     * @param refused why nothing can be handed over of this child, or null
     */
    record Choice(List<Chosen> chosen, @Nullable Problem refused) {
        /** goes on when the actor may share each of the records with parents, and there is something to say of each */
        void permit(Change change) {
            for (Chosen one : chosen) {
                Shareable record = one.found()
                        .orElseThrow(() -> change.notFound(
                                HandoverAccess.CREATE,
                                one.item().type(),
                                one.item().id()));
                change.permit(record.sharing(), record.target());
            }
            if (refused != null) {
                throw refused;
            }
            Set<SharedItem> seen = new HashSet<>();
            for (int i = 0; i < chosen.size(); i++) {
                Chosen one = chosen.get(i);
                one.required(i + 1);
                if (!seen.add(one.item())) {
                    throw Problem.of(HandoverProblems.ITEM, i + 1);
                }
            }
        }

        /** goes on when these are the documents that were chosen, to the letter */
        void same(List<ShareDocument> frozen) {
            if (refused != null) {
                throw refused;
            }
            for (int i = 0; i < chosen.size(); i++) {
                if (!frozen.get(i).equals(chosen.get(i).document())) {
                    throw Problem.of(HandoverProblems.OUTDATED, i + 1);
                }
            }
        }
    }

    /** finds records of a child and what goes of them; asks the host, so to be called before the change */
    Choice choose(Actor actor, ChildRef child, List<SharedItem> items, Language language) {
        List<GuardianRef> custody = List.of();
        Problem refused = null;
        try {
            custody = custody(actor, child);
        } catch (Problem problem) { // kept until the actor may know it
            if (problem.type().category() == ProblemType.Category.UNAVAILABLE) {
                throw problem;
            }
            refused = problem;
        }
        List<Chosen> chosen = new ArrayList<>();
        for (SharedItem item : items) {
            chosen.add(chosen(item, child, custody, language));
        }
        return new Choice(chosen, refused);
    }

    private List<GuardianRef> custody(Actor actor, ChildRef child) {
        List<GuardianRef> custody = host.guardianships(host.current(child)).stream()
                .filter(g -> g.custodyOn(actor.scope().today()) && !g.informationRestricted() && !g.restrained())
                .map(Guardianship::guardian)
                .toList();
        if (custody.isEmpty()) {
            throw Problem.of(ParentsProblems.NO_CUSTODY);
        }
        return custody;
    }

    private Chosen chosen(SharedItem item, ChildRef child, List<GuardianRef> custody, Language language) {
        Optional<Shareable> found = sources.of(item.type()).flatMap(s -> s.find(item.id(), child));
        boolean fits = found.filter(record ->
                        custody.stream().allMatch(g -> record.refusal(g).isEmpty())
                                && isAboutTheChild(item, record.target()))
                .isPresent();
        ShareDocument document =
                fits ? found.map(r -> r.document(language, false)).orElse(null) : null;
        return new Chosen(item, found, document == null || document.lines().isEmpty() ? null : document);
    }

    private boolean isAboutTheChild(SharedItem item, Target target) {
        if (!item.type().equals(ASSESSMENT)) {
            return true;
        }
        UUID caseId = target.caseId();
        return caseId != null
                && cases.factsIfThere(caseId)
                        .filter(facts -> facts.outcome() == Outcome.SPECIFIC_APPROACH
                                && facts.assessment() != null
                                && facts.assessment().value().equals(item.id()))
                        .isPresent();
    }

    /** holds back a set in which another child seems to be named */
    void holdNames(Actor actor, Target target, @Nullable String message, Choice choice) {
        List<WrittenText> texts = new ArrayList<>();
        if (message != null) {
            texts.add(new WrittenText("/message", message));
        }
        for (int i = 0; i < choice.chosen().size(); i++) {
            int number = i;
            ShareDocument document = choice.chosen().get(i).required(i + 1);
            document.lines().forEach(line -> texts.add(new WrittenText("/items/" + number, line.text())));
        }
        names.checkOthers(actor, target, texts);
    }
}
