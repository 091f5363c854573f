package org.houvast.demo;

import static org.houvast.demo.Scene.COLLEAGUE;
import static org.houvast.demo.Scene.NOTHING;
import static org.houvast.demo.Scene.PLACE;
import static org.houvast.demo.Scene.STAFF;

import java.util.ArrayList;
import java.util.List;
import org.houvast.demo.Records.Made;

/** Reflections, measurements and learning goals: what somebody writes for herself. */
final class GrowthStates {
    private static final String SHARE = "{'person':'" + COLLEAGUE + "'}";

    private final Scene scene;

    GrowthStates(Scene scene) {
        this.scene = scene;
    }

    void play() {
        reflection();
        scene.act(STAFF, reflection(), "share", SHARE);
        scene.act(STAFF, scene.act(STAFF, reflection(), "share", SHARE), "recall", NOTHING);

        measurement();
        Made filled = scene.records().patch(STAFF, measurement(), "{'scores':[" + String.join(",", scores()) + "]}");
        scene.act(STAFF, filled, "finalise", null);

        goal();
        scene.act(STAFF, goal(), "reach", null);
        scene.act(STAFF, goal(), "drop", null);
    }

    private Made reflection() {
        return scene.make(STAFF, "/reflections", "{'text':'I waited longer before I stepped in.'}");
    }

    private Made measurement() {
        return scene.make(STAFF, "/competence-measurements", "{'role':'STAFF'," + PLACE + "}");
    }

    private List<String> scores() {
        List<String> scores = new ArrayList<>();
        scene.records()
                .read(STAFF, "/competence-profiles?location=loc-vlieger&workForm=KDV")
                .path("items")
                .forEach(item -> scores.add("{'item':'" + item.path("code").asText() + "','score':3}"));
        return scores;
    }

    private Made goal() {
        return scene.make(
                STAFF,
                "/learning-goals",
                "{'competence':'BEHAVIOUR','type':'SIGNALLING','text':'Wait a while before I step in.'}");
    }
}
