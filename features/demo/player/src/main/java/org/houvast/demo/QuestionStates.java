package org.houvast.demo;

import static org.houvast.demo.Scene.COACH;
import static org.houvast.demo.Scene.COLLEAGUE;
import static org.houvast.demo.Scene.NOTHING;
import static org.houvast.demo.Scene.STAFF;
import static org.houvast.demo.Scene.SUBJECT;

import org.houvast.demo.Records.Made;

/** Questions and joint assessments. */
final class QuestionStates {
    private static final String LEARNING = "STAFF_UNCERTAINTY";

    private final Scene scene;

    QuestionStates(Scene scene) {
        this.scene = scene;
    }

    void play() {
        scene.make(STAFF, "/questions", "{" + SUBJECT + ",'text':'It is loud after lunch.'}");
        asked();
        pickedUp();
        scene.act(COACH, pickedUp(), "explore", null);
        scene.act(STAFF, asked(), "withdraw", "{'reason':'It passed by itself.'}");
        assessed();
        scene.act(STAFF, assessed(), "follow-up", null);
        closed();
        scene.act(STAFF, closed(), "reopen", "{'reason':'It began again.'}");
        assessments();
    }

    private Made asked() {
        return scene.make(STAFF, "/questions", "{" + SUBJECT + ",'text':'It is loud after lunch.','askNow':true}");
    }

    private Made pickedUp() {
        return scene.act(COACH, asked(), "pick-up", null);
    }

    private void assessments() {
        draft(pickedUp(), LEARNING);
        proposed(pickedUp(), LEARNING);
        scene.act(COACH, proposed(pickedUp(), LEARNING), "return", "{'reason':'Let us look once more.'}");
        Made unclear = proposed(pickedUp(), LEARNING);
        for (String person : new String[] {COLLEAGUE, COACH}) {
            scene.act(
                    person,
                    unclear,
                    "postpone",
                    "{'until':'" + scene.today().plusDays(14) + "','observe':'how circle time ends'}");
        }
        confirmed(assessed(), LEARNING);
    }

    private Made draft(Made question, String outcome) {
        Made seen = scene.make(
                STAFF,
                "/observations",
                "{" + SUBJECT + ",'questionId':'" + question.id() + "','text':{'facts':'Three talk at once.'}}");
        scene.act(STAFF, seen, "finalise", null);
        return scene.make(
                STAFF,
                "/assessments",
                "{'questionId':'" + question.id() + "','evidence':['" + seen.id()
                        + "'],'outcome':'" + outcome + "','rationale':'We want to learn how to end circle time.',"
                        + "'strengths':'They help each other.'}");
    }

    private Made proposed(Made question, String outcome) {
        return scene.act(STAFF, draft(question, outcome), "propose", NOTHING);
    }

    private Made confirmed(Made question, String outcome) {
        Made proposed = proposed(question, outcome);
        scene.act(COLLEAGUE, proposed, "confirm", NOTHING);
        return scene.act(COACH, proposed, "confirm", NOTHING);
    }

    private Made assessed() {
        return assessed(LEARNING);
    }

    /** a question of which both sides found this */
    Made assessed(String outcome) {
        Made question = pickedUp();
        confirmed(question, outcome);
        return question;
    }

    private Made closed() {
        Made question = assessed();
        scene.act(COACH, question, "agree-try-out", "{'what':'A quiet song first.','on':'" + scene.today() + "'}");
        scene.act(STAFF, question, "review-try-out", "{'number':1,'result':'It helped.','helped':4}");
        scene.act(COACH, question, "offer-evaluation", null);
        scene.act(COLLEAGUE, question, "close", null);
        return scene.act(COACH, question, "close", null);
    }
}
