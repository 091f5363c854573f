package org.houvast.coaching.internal.matrix;

import static org.houvast.coaching.internal.matrix.MatrixCentre.GROUP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.houvast.coaching.ProposeTip;
import org.houvast.coaching.RateTip;
import org.houvast.coaching.Theme;
import org.houvast.coaching.Tip;
import org.houvast.coaching.TipAudience;
import org.houvast.coaching.TipFilter;
import org.houvast.coaching.TipId;
import org.houvast.coaching.TipState;
import org.houvast.coaching.TipSummary;
import org.houvast.coaching.TipText;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.PracticeCentre;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Versioned;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;
import org.jspecify.annotations.Nullable;

/** How tips are tried. */
final class TipOperations {
    private final MatrixCentre at;
    private final PracticeCentre practice;

    TipOperations(MatrixCentre at) {
        this.at = at;
        this.practice = at.practice;
    }

    Map<String, List<Operation>> all() {
        Map<String, List<Operation>> all = new HashMap<>();
        tips(all);
        return all;
    }

    // tips

    private void tips(Map<String, List<Operation>> all) {
        all.put(
                "coaching.tip.read",
                List.of(
                        tipRead("GROUP", "vera", () -> propose("vera", GROUP, null)),
                        tipRead("PLACE", "iris", () -> propose("iris", null, CoachingCentre.KDV))));
        all.put("coaching.tip.use", List.of(Operation.on("GROUP", "", this::published, (p, t) -> {
            try {
                rate(p, t);
            } catch (Problem e) {
                if (!e.type().equals(PrivacyProblems.NOT_ALLOWED)) {
                    throw e;
                }
            }
        })));
        all.put(
                "coaching.tip.propose",
                List.of(
                        Operation.of("GROUP", p -> propose(p, GROUP, null)),
                        Operation.of("PLACE", p -> propose(p, null, CoachingCentre.KDV))));
        all.put("coaching.tip.rate", List.of(Operation.on("GROUP", "", this::published, this::rate)));
        all.put(
                "coaching.tip.revise",
                keeping((p, t) ->
                        practice.tips.revise(at.as(p), new TipId(t.id()), t.revision(), text("Read two books."))));
        all.put(
                "coaching.tip.publish",
                keeping((p, t) -> practice.tips.publish(at.as(p), new TipId(t.id()), t.revision())));
        all.put(
                "coaching.tip.retire",
                keeping((p, t) -> practice.tips.retire(at.as(p), new TipId(t.id()), t.revision())));
    }

    private List<Operation> keeping(BiConsumer<String, Ref> change) {
        return List.of(Operation.on("GROUP", "vera", () -> propose("vera", GROUP, null), change));
    }

    private Operation tipRead(String kind, String author, Supplier<Versioned> record) {
        TipFilter open = new TipFilter(null, null, null, null, null, TipState.PROPOSED);
        return Operation.reading(
                kind,
                author,
                record,
                (p, t) -> practice.tips.get(at.as(p), new TipId(t.id())),
                (p, id) -> at.as(p).staff().isPresent()
                        && MatrixCentre.listed(
                                page -> practice.tips.list(at.as(p), open, page),
                                s -> ((TipSummary) s).id().value(),
                                id));
    }

    private Tip propose(String who, @Nullable GroupRef group, @Nullable Place place) {
        return practice.tips.propose(at.as(who), new ProposeTip(group, place, text("Read a book.")));
    }

    private Tip published() {
        Tip tip = propose("vera", GROUP, null);
        return practice.tips.publish(at.as("iris"), tip.id(), tip.revision());
    }

    private void rate(String person, Ref tip) {
        practice.tips.rate(at.as(person), new TipId(tip.id()), new RateTip(GROUP, 4));
    }

    private static TipText text(String title) {
        return new TipText(
                Language.EN,
                title,
                "Read it together.",
                List.of(Theme.SLEEP),
                null,
                TipAudience.CHILD_APPROACH,
                "own words",
                "CC0-1.0",
                null);
    }
}
