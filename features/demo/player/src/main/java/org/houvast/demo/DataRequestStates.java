package org.houvast.demo;

import static org.houvast.demo.Scene.MANAGER;
import static org.houvast.demo.Scene.STAFF;

import org.houvast.demo.Records.Made;

/** What a mother may ask about the data of her child, and how the data protection officer answers. */
final class DataRequestStates {
    private static final String OFFICER = "staff-044";
    private static final String CHILD = "child-0044";
    private static final String MOTHER = "guardian-0078";

    private final Scene scene;

    DataRequestStates(Scene scene) {
        this.scene = scene;
    }

    void play() {
        scene.act(
                STAFF,
                scene.make(
                        STAFF,
                        "/observations",
                        "{'subject':{'type':'CHILD','id':'" + CHILD
                                + "'},'text':{'facts':'She built a tower of nine blocks.'}}"),
                "finalise",
                null);
        registered();
        scene.act(OFFICER, identified(), "extend", "{'ground':'COMPLEX','notice':'We need a little more time.'}");
        collected();
        reviewed();
        scene.act(OFFICER, reviewed(), "answer", "{'letter':'This is what we keep.'}");
        scene.act(
                OFFICER,
                identified(),
                "refuse",
                "{'ground':'EXCESSIVE','explanation':'You got the same last week.','statement':'I lost it.'}");
        scene.act(OFFICER, registered(), "withdraw", "{'note':'told at the door'}");
    }

    private Made registered() {
        Made made = scene.make(
                MANAGER,
                "/data-requests",
                "{'kind':'ACCESS','subject':{'child':'" + CHILD + "'},'asker':'" + MOTHER
                        + "','location':'loc-vlieger','workForm':'KDV'}");
        scene.records().read(OFFICER, made.path());
        return made;
    }

    private Made identified() {
        return scene.act(OFFICER, registered(), "identify", "{'how':'KNOWN_IN_PERSON'}");
    }

    private Made collected() {
        return scene.act(OFFICER, identified(), "collect", null);
    }

    private Made reviewed() {
        return scene.act(OFFICER, collected(), "review", "{'items':[],'restAsProposed':true}");
    }
}
