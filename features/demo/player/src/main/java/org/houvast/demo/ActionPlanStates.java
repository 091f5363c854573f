package org.houvast.demo;

import static org.houvast.demo.Scene.COACH;
import static org.houvast.demo.Scene.COLLEAGUE;
import static org.houvast.demo.Scene.MANAGER;
import static org.houvast.demo.Scene.NOTHING;
import static org.houvast.demo.Scene.STAFF;

import java.util.List;
import org.houvast.demo.Records.Made;

/** Consultations of one question about the group, and action plans that rest on one of them. */
final class ActionPlanStates {
    private final Scene scene;
    private final Made question;

    ActionPlanStates(Scene scene) {
        this.scene = scene;
        this.question = new QuestionStates(scene).assessed("SPECIFIC_APPROACH");
    }

    void play() {
        planned();
        held();
        Made cancelled = planned();
        scene.act(
                MANAGER,
                cancelled,
                "cancel",
                "{'reason':'too many are ill','newDate':'" + scene.today().plusDays(7) + "'}");
        Made recorded = recorded();
        drafted();
        consulted(recorded);
        discussed(recorded);
        agreed(recorded);
        running(recorded);
        reviewed(recorded);
        scene.act(MANAGER, reviewed(recorded), "close", "{'outcome':'RESOLVED_AT_LOCATION'}");
    }

    private Made planned() {
        return scene.make(
                MANAGER,
                "/consultations",
                "{'questionId':'" + question.id() + "','on':'" + scene.today() + "'," + attendees() + "}");
    }

    private Made held() {
        return scene.act(MANAGER, planned(), "hold", "{'on':'" + scene.today() + "'," + attendees() + "}");
    }

    private Made recorded() {
        return scene.act(
                STAFF,
                held(),
                "record",
                "{'decisions':['A quiet song at the end.'],'communicationPlan':{'message':'We try a new ending.','by':'"
                        + STAFF + "','when':'" + scene.today().plusDays(2)
                        + "','place':'at the door','parentNeeds':'to hear it from the group'}}");
    }

    private static String attendees() {
        return "'attendees':[" + attendee(MANAGER, "MANAGER") + "," + attendee(STAFF, "ASKER") + ","
                + attendee(COLLEAGUE, "TEAM") + "," + attendee(COACH, "COACH") + "]";
    }

    private static String attendee(String who, String role) {
        return "{'staff':'" + who + "','role':'" + role + "','present':true}";
    }

    private Made drafted() {
        return scene.make(
                STAFF,
                "/action-plans",
                "{'questionId':'" + question.id() + "','text':{'goals':[{'setting':'CENTRE','text':'Circle time ends"
                        + " calmly.','baseline':'loud each day','target':'loud once a week'}],'actions':[{'setting':"
                        + "'CENTRE','kind':'ROUTINE','text':'A quiet song first.','who':'" + COLLEAGUE + "','from':'"
                        + scene.today() + "'}],'alternatives':[],'supportLevel':'BASIC','expectedCareWithout':"
                        + "{'type':'none','probability':'UNLIKELY'}}}");
    }

    private Made consulted(Made recorded) {
        return scene.act(STAFF, drafted(), "consult", "{'consultationId':'" + recorded.id() + "'}");
    }

    private Made discussed(Made recorded) {
        return scene.act(
                STAFF,
                consulted(recorded),
                "discuss",
                "{'on':'" + scene.today() + "','notice':'We sing a quiet song at the end of circle time.'}");
    }

    private Made agreed(Made recorded) {
        Made plan = discussed(recorded);
        List.of(STAFF, COACH, MANAGER).forEach(side -> scene.act(side, plan, "agree", NOTHING));
        return plan;
    }

    private Made running(Made recorded) {
        return scene.act(STAFF, agreed(recorded), "start", null);
    }

    private Made reviewed(Made recorded) {
        return scene.act(
                STAFF,
                running(recorded),
                "review",
                "{'on':'" + scene.today() + "','attainments':[{'goal':1,'value':1}],'note':'It is calmer.'}");
    }
}
