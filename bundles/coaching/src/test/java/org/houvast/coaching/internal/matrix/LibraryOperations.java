package org.houvast.coaching.internal.matrix;

import static org.houvast.coaching.internal.matrix.MatrixCentre.GROUP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.houvast.coaching.AgeBand;
import org.houvast.coaching.AidFilter;
import org.houvast.coaching.AidSummary;
import org.houvast.coaching.AidText;
import org.houvast.coaching.Approach;
import org.houvast.coaching.ApproachFilter;
import org.houvast.coaching.ApproachId;
import org.houvast.coaching.ApproachLine;
import org.houvast.coaching.ApproachSource;
import org.houvast.coaching.ApproachText;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.Modelling;
import org.houvast.coaching.ModellingId;
import org.houvast.coaching.OfferApproach;
import org.houvast.coaching.ProposeAid;
import org.houvast.coaching.PublishApproach;
import org.houvast.coaching.RecognitionAid;
import org.houvast.coaching.RecognitionAidId;
import org.houvast.coaching.RecordModelling;
import org.houvast.coaching.Theme;
import org.houvast.coaching.TipAudience;
import org.houvast.coaching.TryModelling;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.PracticeCentre;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.Place;
import org.houvast.commons.Versioned;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;
import org.jspecify.annotations.Nullable;

/** How the approach library and recognition aids are tried. */
final class LibraryOperations {
    private final MatrixCentre at;
    private final PracticeCentre practice;

    LibraryOperations(MatrixCentre at) {
        this.at = at;
        this.practice = at.practice;
    }

    Map<String, List<Operation>> all() {
        Map<String, List<Operation>> all = new HashMap<>();
        approaches(all);
        aids(all);
        return all;
    }

    // approaches

    private void approaches(Map<String, List<Operation>> all) {
        FigureFilter last = new FigureFilter(CoachingCentre.KDV, null, null);
        all.put(
                "coaching.approach.read",
                List.of(
                        approachRead("GROUP", "vera", () -> offer("vera", GROUP, null)),
                        approachRead("PLACE", "iris", () -> offer("iris", null, CoachingCentre.KDV))));
        all.put(
                "coaching.approach.browse",
                List.of(
                        approachRead("ORGANISATION", "", this::publishedApproach),
                        Operation.of("GROUP/of its place", p -> practice.approaches.figures(at.as(p), last))));
        all.put(
                "coaching.approach.offer",
                List.of(
                        Operation.of("GROUP", p -> offer(p, GROUP, null)),
                        Operation.of("PLACE", p -> offer(p, null, CoachingCentre.KDV)),
                        Operation.on("GROUP/from modelling", "vera", this::tried, this::offer)));
        all.put(
                "coaching.approach.revise",
                ofVera((p, a) -> practice.approaches.revise(
                        at.as(p), new ApproachId(a.id()), a.revision(), approach("A song first."))));
        all.put(
                "coaching.approach.publish",
                ofVera((p, a) -> practice.approaches.publish(
                        at.as(p), new ApproachId(a.id()), a.revision(), new PublishApproach(true))));
        all.put(
                "coaching.approach.retire",
                ofVera((p, a) -> practice.approaches.retire(at.as(p), new ApproachId(a.id()), a.revision())));
    }

    private List<Operation> ofVera(BiConsumer<String, Ref> change) {
        return List.of(Operation.on("GROUP", "vera", () -> offer("vera", GROUP, null), change));
    }

    private Operation approachRead(String kind, String author, Supplier<Versioned> record) {
        ApproachFilter every =
                new ApproachFilter(null, Theme.SLEEP, null, null, null, null, null, ApproachSource.APPROACH, null);
        return Operation.reading(
                kind,
                author,
                record,
                (p, a) -> practice.approaches.get(at.as(p), new ApproachId(a.id())),
                (p, id) -> MatrixCentre.listed(
                        page -> practice.approaches.list(at.as(p), every, page),
                        s -> Objects.requireNonNull(((ApproachLine) s).approachId())
                                .value(),
                        id));
    }

    private Approach offer(String who, @Nullable GroupRef group, @Nullable Place place) {
        return practice.approaches.offer(
                at.as(who), new OfferApproach(null, null, group, place, approach("A quiet corner.")));
    }

    private void offer(String person, Ref modelling) {
        practice.approaches.offer(
                at.as(person),
                new OfferApproach(null, new ModellingId(modelling.id()), null, null, approach("A quiet corner.")));
    }

    private Approach publishedApproach() {
        Approach approach = offer("vera", GROUP, null);
        return practice.approaches.publish(
                at.as("iris"), approach.id(), approach.revision(), new PublishApproach(true));
    }

    /** modelling that vera showed and mila tried */
    private Modelling tried() {
        Modelling shown = practice.modellings.record(
                at.as("vera"),
                new RecordModelling(
                        null, null, GROUP, null, "Sat down first.", "Calm.", List.of(Theme.PLAY), null, null, null));
        return practice.modellings.tried(
                at.as("mila"), shown.id(), shown.revision(), new TryModelling(null, 4, null, null));
    }

    private static ApproachText approach(String title) {
        return new ApproachText(
                Language.EN,
                title,
                "A corner with cushions before the nap.",
                "Falling asleep took half the time.",
                List.of(Theme.SLEEP),
                List.of(AgeBand.AGE_2_3),
                TipAudience.GROUP_APPROACH,
                null);
    }

    // recognition aids

    private void aids(Map<String, List<Operation>> all) {
        all.put(
                "coaching.recognition-aid.read",
                List.of(
                        aidRead("GROUP", "vera", () -> propose("vera", GROUP, null)),
                        aidRead("PLACE", "iris", () -> propose("iris", null, CoachingCentre.KDV))));
        all.put("coaching.recognition-aid.browse", List.of(aidRead("ORGANISATION", "", this::publishedAid)));
        all.put(
                "coaching.recognition-aid.propose",
                List.of(
                        Operation.of("GROUP", p -> propose(p, GROUP, null)),
                        Operation.of("PLACE", p -> propose(p, null, CoachingCentre.KDV))));
        all.put(
                "coaching.recognition-aid.revise",
                keeping((p, a) -> practice.aids.revise(
                        at.as(p), new RecognitionAidId(a.id()), a.revision(), aid("What does it draw?"))));
        all.put(
                "coaching.recognition-aid.publish",
                keeping((p, a) -> practice.aids.publish(at.as(p), new RecognitionAidId(a.id()), a.revision())));
        all.put(
                "coaching.recognition-aid.retire",
                keeping((p, a) -> practice.aids.retire(at.as(p), new RecognitionAidId(a.id()), a.revision())));
    }

    private List<Operation> keeping(BiConsumer<String, Ref> change) {
        return List.of(Operation.on("GROUP", "vera", () -> propose("vera", GROUP, null), change));
    }

    private Operation aidRead(String kind, String author, Supplier<Versioned> record) {
        AidFilter every = new AidFilter(null, Theme.PLAY, null, Language.EN, null);
        return Operation.reading(
                kind,
                author,
                record,
                (p, a) -> practice.aids.get(at.as(p), new RecognitionAidId(a.id())),
                (p, id) -> MatrixCentre.listed(
                        page -> practice.aids.list(at.as(p), every, page),
                        s -> ((AidSummary) s).id().value(),
                        id));
    }

    private RecognitionAid propose(String who, @Nullable GroupRef group, @Nullable Place place) {
        return practice.aids.propose(at.as(who), new ProposeAid(group, place, aid("What does it build?")));
    }

    private RecognitionAid publishedAid() {
        RecognitionAid aid = propose("vera", GROUP, null);
        return practice.aids.publish(at.as("iris"), aid.id(), aid.revision());
    }

    private static AidText aid(String question) {
        return new AidText(Language.EN, Theme.PLAY, null, "Looking at play", List.of(question), "own words", "CC0-1.0");
    }
}
