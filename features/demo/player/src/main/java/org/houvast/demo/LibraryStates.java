package org.houvast.demo;

import static org.houvast.demo.Scene.COLLEAGUE;
import static org.houvast.demo.Scene.GROUP;
import static org.houvast.demo.Scene.MANAGER;
import static org.houvast.demo.Scene.STAFF;
import static org.houvast.demo.Scene.SUBJECT;

import org.houvast.demo.Records.Made;

/** What others learn from: approaches, recognition aids and extracts of cases. */
final class LibraryStates {
    private static final String CHECKED = "{'nobodyRecognisable':true}";

    private final Scene scene;

    LibraryStates(Scene scene) {
        this.scene = scene;
    }

    void play() {
        approach();
        scene.act(COLLEAGUE, approach(), "publish", CHECKED);
        scene.act(COLLEAGUE, approach(), "retire", null);

        aid();
        scene.act(MANAGER, aid(), "publish", null);
        scene.act(MANAGER, aid(), "retire", null);

        extract();
        Made edited = scene.records().patch(STAFF, extract(), "{'situation':'It gets loud when everybody waits.'}");
        scene.act(STAFF, edited, "confirm", CHECKED);
    }

    private Made approach() {
        return scene.make(
                STAFF,
                "/approaches",
                "{'group':'" + GROUP + "','text':{'language':'EN','title':'A picture first','tried':'A picture and a"
                        + " song before tidying up.','happened':'More children began by themselves.',"
                        + "'themes':['TRANSITION'],'audience':'GROUP_APPROACH'}}");
    }

    private Made aid() {
        return scene.make(
                STAFF,
                "/recognition-aids",
                "{'group':'" + GROUP + "','text':{'language':'EN','theme':'TRANSITION','title':'Looking at a"
                        + " transition','questions':['Who begins by themselves?','What helps the others to begin?'],"
                        + "'source':'own words','licence':'CC0-1.0'}}");
    }

    private Made extract() {
        Made question = scene.make(
                STAFF, "/questions", "{" + SUBJECT + ",'text':'It is loud when everybody waits.','askNow':true}");
        return scene.make(STAFF, "/case-extracts", "{'questionId':'" + question.id() + "'}");
    }
}
