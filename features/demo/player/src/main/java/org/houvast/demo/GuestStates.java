package org.houvast.demo;

import static org.houvast.demo.Scene.MANAGER;
import static org.houvast.demo.Scene.STAFF;
import static org.houvast.demo.Scene.SUBJECT;

import org.houvast.demo.Records.Made;

/** A specialist who thinks along about one question. */
final class GuestStates {
    private static final String SPECIALIST = "staff-048";

    private final Scene scene;

    GuestStates(Scene scene) {
        this.scene = scene;
    }

    void play() {
        invited();
        scene.act(MANAGER, invited(), "end", null);
    }

    private Made invited() {
        Made question =
                scene.make(STAFF, "/questions", "{" + SUBJECT + ",'text':'How do we end circle time?','askNow':true}");
        Made guest = scene.make(
                MANAGER,
                "/case-guests",
                "{'questionId':'" + question.id() + "','guest':'" + SPECIALIST + "','until':'"
                        + scene.today().plusDays(30) + "'}");
        scene.records().read(SPECIALIST, question.path());
        return guest;
    }
}
