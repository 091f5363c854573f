package org.houvast.demo;

import static org.houvast.demo.Scene.MANAGER;
import static org.houvast.demo.Scene.STAFF;

import com.fasterxml.jackson.databind.JsonNode;
import org.houvast.demo.Records.Made;

/** What parents may ask about the data of their child, and how the data protection officer answers. */
final class DataRequestStates {
    private static final String OFFICER = "staff-044";
    private static final String CHILD = "child-0044";
    private static final String MOTHER = "guardian-0078";
    private static final String CHILD_APART = "child-0045";
    private static final String FATHER = "guardian-0080";

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
        scene.act(
                OFFICER,
                setApart("ACCURACY_CONTESTED"),
                "lift",
                "{'reason':'It was verified.','toldOn':'" + scene.today() + "'}");
        setApart("OBJECTION_PENDING");
    }

    /** what is kept about a child is closed at the request of the father */
    private Made setApart(String ground) {
        Made asked = scene.make(MANAGER, "/data-requests", request("RESTRICTION", CHILD_APART, FATHER));
        Made known = scene.act(OFFICER, asked, "identify", "{'how':'KNOWN_IN_PERSON'}");
        scene.act(OFFICER, known, "answer", "{'letter':'We set it apart.','restriction':'" + ground + "'}");
        JsonNode active = scene.records().read(OFFICER, "/restrictions?state=ACTIVE&child=" + CHILD_APART);
        return scene.records()
                .made(OFFICER, "/restrictions", active.at("/items/0/id").asText());
    }

    private Made registered() {
        Made made = scene.make(MANAGER, "/data-requests", request("ACCESS", CHILD, MOTHER));
        scene.records().read(OFFICER, made.path());
        return made;
    }

    private static String request(String kind, String child, String asker) {
        return "{'kind':'" + kind + "','subject':{'child':'" + child + "'},'asker':'" + asker
                + "','location':'loc-vlieger','workForm':'KDV'}";
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
