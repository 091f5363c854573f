package org.houvast.demo;

import static org.houvast.demo.Scene.COLLEAGUE;
import static org.houvast.demo.Scene.GROUP;
import static org.houvast.demo.Scene.MANAGER;
import static org.houvast.demo.Scene.STAFF;
import static org.houvast.demo.Scene.SUBJECT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.houvast.demo.Records.Made;

/** Child discussions, and what they agreed on. */
final class DiscussionStates {
    private final Scene scene;

    DiscussionStates(Scene scene) {
        this.scene = scene;
    }

    void play() {
        planned();
        held();
        scene.act(MANAGER, planned(), "cancel", "{'reason':'too many are ill'}");
        List<Made> agreed = recapped();
        scene.act(COLLEAGUE, agreed.get(1), "complete", "{'note':'The song works.'}");
        scene.act(STAFF, agreed.get(2), "drop", "{'reason':'the cupboard is too heavy'}");
    }

    private Made planned() {
        Made planned = scene.make(
                STAFF,
                "/child-discussions",
                "{'group':'" + GROUP + "','on':'" + scene.today().plusDays(7) + "','attendees':" + attendees(false)
                        + ",'agenda':[{" + SUBJECT + ",'topic':'How do we end circle time?'}]}");
        return scene.act(
                MANAGER,
                planned,
                "agenda",
                "{'agenda':[{'subject':{'type':'CHILD','id':'" + child() + "'},'topic':'What goes well?'}]}");
    }

    private String attendees(boolean present) {
        return "[{'staff':'" + STAFF + "','role':'ASKER','present':" + present + "},{'staff':'" + COLLEAGUE
                + "','role':'TEAM','present':" + present + "}]";
    }

    /** somebody of the group */
    private String child() {
        return scene.records()
                .read(STAFF, "/groups/" + GROUP + "/board")
                .at("/children/0/child")
                .asText();
    }

    private Made held() {
        return scene.act(
                STAFF, planned(), "hold", "{'on':'" + scene.today() + "','attendees':" + attendees(true) + "}");
    }

    private List<Made> recapped() {
        Made discussion = scene.act(
                STAFF,
                held(),
                "recap",
                "{'notes':[{'no':1,'note':'A quiet song first.'}],'actions':["
                        + action("Look for a second song.", STAFF) + "," + action("Try the song.", COLLEAGUE) + ","
                        + action("Move the cupboard.", STAFF) + "]}");
        List<Made> agreed = new ArrayList<>();
        JsonNode document = scene.records().read(STAFF, discussion.path());
        document.path("followUps")
                .forEach(f -> agreed.add(
                        scene.records().made(STAFF, "/follow-ups", f.path("id").asText())));
        return agreed;
    }

    private String action(String what, String who) {
        return "{'no':1,'what':'" + what + "','who':'" + who + "','by':'"
                + scene.today().plusDays(14) + "'}";
    }
}
