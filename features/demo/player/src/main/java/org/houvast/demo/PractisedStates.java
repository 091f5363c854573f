package org.houvast.demo;

import static org.houvast.demo.Scene.COACH;
import static org.houvast.demo.Scene.GROUP;
import static org.houvast.demo.Scene.MANAGER;
import static org.houvast.demo.Scene.STAFF;
import static org.houvast.demo.Scene.SUBJECT;

import org.houvast.demo.Records.Made;

/** Conversations, explanations, modelling, advice and tips. */
final class PractisedStates {
    private static final String WRONG = "{'reason':'It was about another group.'}";

    private final Scene scene;

    PractisedStates(Scene scene) {
        this.scene = scene;
    }

    void play() {
        talk();
        scene.act(STAFF, talk(), "retract", WRONG);
        explanation();
        scene.act(COACH, explanation(), "retract", WRONG);
        modelling();
        scene.act(STAFF, modelling(), "try", "{'result':4,'note':'Calmer than before.'}");
        scene.act(COACH, modelling(), "retract", WRONG);
        advice();
        accepted();
        scene.act(STAFF, accepted(), "rate", "{'tried':true,'helped':4}");
        scene.act(COACH, advice(), "retract", WRONG);
        tip();
        scene.act(MANAGER, tip(), "publish", null);
        scene.act(MANAGER, tip(), "retire", null);
    }

    private Made talk() {
        return scene.make(
                STAFF, "/conversations", "{'kind':'TEAM'," + SUBJECT + ",'gist':'We want a calm end of circle time.'}");
    }

    private Made explanation() {
        return scene.make(
                COACH,
                "/explanations",
                "{" + SUBJECT + ",'behaviour':'Loud endings are hard at this age.','possibilities':'They can wait"
                        + " when they see what comes next.'}");
    }

    private Made modelling() {
        return scene.make(
                COACH,
                "/modellings",
                "{'group':'" + GROUP + "','shown':'A picture and a song before tidying up.','why':'They see what"
                        + " comes next.'}");
    }

    private Made advice() {
        return scene.make(COACH, "/advice", "{'group':'" + GROUP + "','text':'Announce the end with a picture.'}");
    }

    private Made accepted() {
        return scene.act(STAFF, advice(), "respond", "{'response':'ACCEPTED'}");
    }

    private Made tip() {
        return scene.make(
                STAFF,
                "/tips",
                "{'group':'" + GROUP + "','text':{'language':'EN','title':'A picture first','text':'Show what comes"
                        + " next before you say it.','themes':['TRANSITION'],'audience':'GROUP_APPROACH',"
                        + "'source':'own words','licence':'CC0-1.0'}}");
    }
}
