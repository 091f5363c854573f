package org.houvast.demo;

import static org.houvast.demo.Scene.COLLEAGUE;
import static org.houvast.demo.Scene.MANAGER;
import static org.houvast.demo.Scene.NOTHING;
import static org.houvast.demo.Scene.STAFF;
import static org.houvast.demo.Scene.SUBJECT;

import org.houvast.demo.Records.Made;

/** Observations and requests for them. */
final class ObservedStates {
    private final Scene scene;

    ObservedStates(Scene scene) {
        this.scene = scene;
    }

    void play() {
        draft();
        done();
        scene.act(
                STAFF,
                done(),
                "amend",
                "{'reason':'the time was wrong','text':{'facts':'Four build together after lunch.'}}");
        scene.act(MANAGER, done(), "retract", "{'reason':'seen in another group'}");
        request();
        scene.act(STAFF, request(), "end", NOTHING);
    }

    private Made draft() {
        return scene.make(STAFF, "/observations", "{" + SUBJECT + ",'text':{'facts':'Four build together.'}}");
    }

    private Made done() {
        return scene.act(STAFF, draft(), "finalise", null);
    }

    private Made request() {
        return scene.make(
                STAFF,
                "/observation-requests",
                "{" + SUBJECT + ",'question':'What happens at the end of circle time?','until':'"
                        + scene.today().plusDays(14) + "','asked':['" + COLLEAGUE + "']}");
    }
}
