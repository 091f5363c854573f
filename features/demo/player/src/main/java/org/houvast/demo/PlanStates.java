package org.houvast.demo;

import static org.houvast.demo.Scene.ADMINISTRATOR;
import static org.houvast.demo.Scene.COACH;
import static org.houvast.demo.Scene.MANAGER;
import static org.houvast.demo.Scene.NOTHING;
import static org.houvast.demo.Scene.PLACE;
import static org.houvast.demo.Scene.STAFF;

import org.houvast.demo.Records.Made;

/** Templates, and plans of steps on one of them. */
final class PlanStates {
    private static final String ROUNDS = "circle-time";
    private static final String CORNER = "quiet-corner";

    private final Scene scene;

    PlanStates(Scene scene) {
        this.scene = scene;
    }

    void play() {
        Made template = published(ROUNDS, ADMINISTRATOR, MANAGER);
        scene.act(MANAGER, published(CORNER, MANAGER, ADMINISTRATOR), "retire", null);
        template("outside-play", MANAGER);
        submitted("late-arrival", MANAGER);
        drafted(template);
        confirmed(template);
        started(template);
        scene.act(STAFF, started(template), "pause", "{'reason':'two colleagues are ill'}");
        Made done = started(template);
        scene.act(
                STAFF,
                done,
                "steps/1/complete",
                "{'parents':{'mode':'INFORM','on':'" + scene.today()
                        + "','notice':'We sing a quiet song at the end of circle time.'}}");
        scene.act(STAFF, done, "steps/2/skip", "{'reason':'the song was enough'}");
        scene.act(STAFF, done, "complete", null);
        scene.act(MANAGER, drafted(template), "stop", "{'reason':'another plan came first'}");
    }

    private Made published(String key, String writer, String second) {
        return scene.act(second, submitted(key, writer), "publish", null);
    }

    private Made submitted(String key, String writer) {
        return scene.act(writer, template(key, writer), "submit", null);
    }

    private Made template(String key, String writer) {
        return scene.make(
                writer,
                "/plan-templates",
                "{'key':'" + key + "','language':'EN'," + PLACE
                        + ",'text':{'title':'How a round ends','subjectType':'GROUP','workForms':['KDV'],'steps':["
                        + step(1, "Watch how it ends") + "," + step(2, "Try another ending")
                        + "],'source':'own words','licence':'CC0-1.0'}}");
    }

    private static String step(int no, String title) {
        String days = "'latest':{'from':'PREVIOUS_STEP','workingDays':10}";
        return "{'no':" + no + ",'title':'" + title + "','actions':['talk it over'],'responsibleRole':'STAFF'," + days
                + ",'parent':{'mode':'INFORM','who':'STAFF'," + days + ",'textForParents':'We try something new.'}}";
    }

    private Made drafted(Made template) {
        return scene.make(
                STAFF,
                "/step-plans",
                "{'templateId':'" + template.id() + "','group':'" + Scene.GROUP
                        + "','text':{'aim':'Circle time ends calmly.','strengths':'They help each other.'}}");
    }

    private Made confirmed(Made template) {
        Made draft = drafted(template);
        scene.act(STAFF, draft, "confirm", NOTHING);
        return scene.act(COACH, draft, "confirm", NOTHING);
    }

    private Made started(Made template) {
        return scene.act(STAFF, confirmed(template), "steps/1/start", null);
    }
}
