package org.houvast.coaching.internal.matrix;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.houvast.coaching.BeginMeasurement;
import org.houvast.coaching.Competence;
import org.houvast.coaching.CompetenceMeasurement;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.ItemScore;
import org.houvast.coaching.MeasurementId;
import org.houvast.coaching.MeasurementSummary;
import org.houvast.coaching.ProfileItem;
import org.houvast.coaching.PublishProfile;
import org.houvast.coaching.RecallShare;
import org.houvast.coaching.Reflection;
import org.houvast.coaching.ReflectionId;
import org.houvast.coaching.ReflectionSummary;
import org.houvast.coaching.ReviseMeasurement;
import org.houvast.coaching.ReviseReflection;
import org.houvast.coaching.ShareWith;
import org.houvast.coaching.Side;
import org.houvast.coaching.WriteReflection;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.Growth;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;

/** How what staff and coaches write about their own growth is tried; every record is of vera. */
final class GrowthOperations {
    private final MatrixCentre at;
    private final Growth growth;

    GrowthOperations(MatrixCentre at) {
        this.at = at;
        this.growth = at.centre.growth;
    }

    Map<String, List<Operation>> all() {
        Map<String, List<Operation>> all = new HashMap<>();
        reflections(all);
        measurements(all);
        return all;
    }

    private static List<Operation> own(Supplier<Versioned> record, BiConsumer<String, Ref> attempt) {
        return List.of(Operation.on("PLACE", "vera", record, attempt));
    }

    // reflections

    private void reflections(Map<String, List<Operation>> all) {
        all.put(
                "coaching.reflection.read",
                List.of(Operation.reading(
                        "PLACE",
                        "vera",
                        () -> reflection("vera"),
                        (p, r) -> growth.reflections.get(at.as(p), reflection(r)),
                        (p, id) -> MatrixCentre.listed(
                                page -> growth.reflections.own(at.as(p), page),
                                s -> ((ReflectionSummary) s).id().value(),
                                id))));
        all.put(
                "coaching.reflection.receive",
                List.of(Operation.on(
                        "PLACE",
                        "mila",
                        () -> sharedReflection("mila"),
                        (p, r) -> Operation.shown(MatrixCentre.listed(
                                page -> growth.reflections.received(at.as(p), page),
                                s -> ((ReflectionSummary) s).id().value(),
                                r.id())))));
        all.put("coaching.reflection.write", List.of(Operation.of("TEAM", this::reflection)));
        all.put(
                "coaching.reflection.revise",
                own(
                        () -> reflection("vera"),
                        (p, r) -> growth.reflections.revise(
                                at.as(p), reflection(r), r.revision(), new ReviseReflection("Else.", null))));
        all.put(
                "coaching.reflection.share",
                own(
                        () -> reflection("vera"),
                        (p, r) -> growth.reflections.share(
                                at.as(p), reflection(r), r.revision(), new ShareWith(new StaffRef("tess")))));
        all.put(
                "coaching.reflection.recall",
                own(
                        () -> sharedReflection("tess"),
                        (p, r) -> growth.reflections.recall(
                                at.as(p), reflection(r), r.revision(), new RecallShare(null))));
        all.put(
                "coaching.reflection.delete",
                own(
                        () -> reflection("vera"),
                        (p, r) -> growth.reflections.delete(at.as(p), reflection(r), r.revision())));
    }

    private static ReflectionId reflection(Ref reflection) {
        return new ReflectionId(reflection.id());
    }

    private Reflection reflection(String who) {
        return growth.reflections.write(at.as(who), new WriteReflection("I waited.", null, CoachingCentre.KDV));
    }

    private Reflection sharedReflection(String with) {
        Reflection own = reflection("vera");
        return growth.reflections.share(at.as("vera"), own.id(), own.revision(), new ShareWith(new StaffRef(with)));
    }

    // measurements and profiles

    private void measurements(Map<String, List<Operation>> all) {
        all.put(
                "coaching.measurement.read",
                List.of(Operation.reading(
                        "PLACE",
                        "vera",
                        () -> begun("vera"),
                        (p, m) -> growth.measurements.get(at.as(p), measurement(m)),
                        (p, id) -> MatrixCentre.listed(
                                page -> growth.measurements.own(at.as(p), page),
                                s -> ((MeasurementSummary) s).id().value(),
                                id))));
        all.put(
                "coaching.measurement.receive",
                List.of(Operation.on(
                        "PLACE",
                        "mila",
                        () -> sharedScores("mila"),
                        (p, m) -> Operation.shown(MatrixCentre.listed(
                                page -> growth.measurements.received(at.as(p), page),
                                s -> ((MeasurementSummary) s).id().value(),
                                m.id())))));
        all.put("coaching.measurement.begin", List.of(Operation.of("TEAM", this::begun)));
        all.put(
                "coaching.measurement.revise",
                own(
                        () -> begun("vera"),
                        (p, m) -> growth.measurements.revise(
                                at.as(p), measurement(m), m.revision(), new ReviseMeasurement(List.of()))));
        all.put(
                "coaching.measurement.finalise",
                own(this::filled, (p, m) -> growth.measurements.finalise(at.as(p), measurement(m), m.revision())));
        all.put(
                "coaching.measurement.share",
                own(
                        this::scored,
                        (p, m) -> growth.measurements.share(
                                at.as(p), measurement(m), m.revision(), new ShareWith(new StaffRef("tess")))));
        all.put(
                "coaching.measurement.recall",
                own(
                        () -> sharedScores("tess"),
                        (p, m) -> growth.measurements.recall(
                                at.as(p), measurement(m), m.revision(), new RecallShare(null))));
        all.put(
                "coaching.measurement.discard",
                own(
                        () -> begun("vera"),
                        (p, m) -> growth.measurements.discard(at.as(p), measurement(m), m.revision())));
        pictures(all);
    }

    private static MeasurementId measurement(Ref measurement) {
        return new MeasurementId(measurement.id());
    }

    private CompetenceMeasurement begun(String who) {
        Side role = at.as(who).scope().groups().isEmpty() ? Side.COACH : Side.STAFF;
        return growth.measurements.begin(at.as(who), new BeginMeasurement(role, null, CoachingCentre.KDV));
    }

    private CompetenceMeasurement filled() {
        CompetenceMeasurement begun = begun("vera");
        List<ItemScore> scores =
                growth
                        .profiles
                        .get(at.as("vera"), CoachingCentre.KDV, Side.STAFF, begun.profileVersion())
                        .items()
                        .stream()
                        .map(i -> new ItemScore(i.code(), 3, null))
                        .toList();
        return growth.measurements.revise(at.as("vera"), begun.id(), begun.revision(), new ReviseMeasurement(scores));
    }

    private CompetenceMeasurement scored() {
        CompetenceMeasurement filled = filled();
        return growth.measurements.finalise(at.as("vera"), filled.id(), filled.revision());
    }

    private CompetenceMeasurement sharedScores(String with) {
        CompetenceMeasurement own = scored();
        return growth.measurements.share(at.as("vera"), own.id(), own.revision(), new ShareWith(new StaffRef(with)));
    }

    private void pictures(Map<String, List<Operation>> all) {
        FigureFilter past = new FigureFilter(CoachingCentre.KDV, 2021, 1);
        all.put(
                "coaching.measurement.team",
                List.of(Operation.of("TEAM", p -> growth.measurements.teamPicture(at.as(p), Side.STAFF, past))));
        all.put(
                "coaching.trust-pulse.picture",
                List.of(Operation.of("TEAM", p -> growth.pulses.picture(at.as(p), past))));
        all.put(
                "coaching.success-evaluation.picture",
                List.of(Operation.of("TEAM", p -> growth.evaluations.picture(at.as(p), past))));
        all.put(
                "coaching.competence-profile.read",
                List.of(Operation.of(
                        "TEAM", p -> growth.profiles.get(at.as(p), CoachingCentre.KDV, Side.COACH, null))));
        List<ProfileItem> items = Arrays.stream(Competence.values())
                .filter(c -> c.role() == Side.COACH)
                .map(c -> new ProfileItem("OWN_" + c, c, "eigen", "own"))
                .toList();
        all.put(
                "coaching.competence-profile.publish",
                List.of(Operation.of(
                        "TEAM",
                        p -> growth.profiles.publish(
                                at.as(p),
                                new PublishProfile(CoachingCentre.KDV, Side.COACH, items, "own words", null)))));
    }
}
