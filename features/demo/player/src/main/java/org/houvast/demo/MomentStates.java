package org.houvast.demo;

import static org.houvast.demo.Scene.COACH;
import static org.houvast.demo.Scene.STAFF;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.houvast.demo.Records.Made;

/** Moments, yesterday and later, and series of them. */
final class MomentStates {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Scene scene;
    private final Made assignment;

    MomentStates(Scene scene, Made assignment) {
        this.scene = scene;
        this.assignment = assignment;
    }

    void play() {
        propose(3, 9);
        agreed(4, 9);
        scene.act(COACH, agreed(5, 9), "change", window(5, 14) + ",'reason':'we go outside'}");
        scene.act(STAFF, agreed(6, 9), "cancel", "{'reason':'GROUP_CLOSED'}");
        scene.act(COACH, agreed(-2, 9), "not-held", null);
        started(-2, 12);
        held(-2, 14);
        scene.act(
                STAFF, held(-2, 16), "correct", "{'minutesInGroup':50,'minutesIndirect':15,'reason':'counted again'}");

        series(20);
        scene.act(STAFF, series(21), "agree", null);
        scene.act(STAFF, series(22), "cancel", "{'reason':'NO_QUESTIONS'}");
    }

    private Made propose(int inDays, int hour) {
        return scene.make(
                COACH,
                "/moments",
                "{'assignmentId':'" + assignment.id() + "',"
                        + window(inDays, hour).substring(1) + "}");
    }

    private Made agreed(int inDays, int hour) {
        return scene.act(STAFF, propose(inDays, hour), "agree", null);
    }

    private Made started(int inDays, int hour) {
        return scene.act(COACH, agreed(inDays, hour), "start", "{'at':'" + at(inDays, hour) + "'}");
    }

    private Made held(int inDays, int hour) {
        return scene.act(
                COACH,
                started(inDays, hour),
                "hold",
                "{'minutesInGroup':55,'minutesIndirect':15,'endedAt':'" + at(inDays, hour + 1) + "'}");
    }

    /** an hour, left open for more fields */
    private String window(int inDays, int hour) {
        return "{'plannedStart':'" + at(inDays, hour) + "','plannedEnd':'" + at(inDays, hour + 1) + "'";
    }

    private Instant at(int inDays, int hour) {
        return scene.today()
                .plusDays(inDays)
                .atTime(LocalTime.of(hour, 0))
                .atZone(ZONE)
                .toInstant();
    }

    private Made series(int inDays) {
        return scene.make(
                COACH,
                "/moment-series",
                "{'assignmentId':'" + assignment.id() + "','firstDay':'"
                        + scene.today().plusDays(inDays) + "','startsAt':'10:00','minutes':60,'everyWeeks':2,'until':'"
                        + scene.today().plusDays(inDays + 42L) + "'}");
    }
}
