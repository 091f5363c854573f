package org.houvast.demo;

import static org.houvast.demo.Scene.MANAGER;

import org.houvast.demo.Records.Made;

/** Handovers of two children to the school, and of one to after-school care elsewhere, as far as each got. */
final class HandoverStates {
    private static final String MENTOR = "staff-005";
    private static final String HEAD = "staff-040";
    private static final String PARENT = "guardian-0036";
    private static final String SISTER = "child-0020";
    private static final String BROTHER = "child-0019";
    private static final String SCHOOL = "{'kind':'SCHOOL','organisation':'org-veldermare',"
            + "'place':{'location':'loc-inktlamp','workForm':'PO'}}";
    private static final String ELSEWHERE = "{'kind':'BSO','organisation':'org-veldermare'}";

    private final Scene scene;

    HandoverStates(Scene scene) {
        this.scene = scene;
    }

    void play() {
        Made given = consent(BROTHER, "HANDOVER_SCHOOL");
        scene.act(MENTOR, given, "give", "{'guardian':'" + PARENT + "','mode':'SPOKEN','proof':'note 12'}");
        draft(BROTHER, SCHOOL);
        submitted(BROTHER, given);
        sent(given);
        received(given);
        talked(given);
        scene.act(MENTOR, talked(given), "complete", null);
        scene.act(MANAGER, draft(BROTHER, SCHOOL), "destroy", null);
        scene.act(MENTOR, draft(BROTHER, ELSEWHERE), "submit", with(consent(BROTHER, "HANDOVER_BSO")));
        refused();
    }

    private void refused() {
        Made asked = consent(SISTER, "HANDOVER_SCHOOL");
        Made handover = submitted(SISTER, asked);
        scene.act(MENTOR, asked, "refuse", "{'guardian':'" + PARENT + "','mode':'SPOKEN','proof':'note 13'}");
        scene.records().await(handover, "REFUSED");
    }

    private Made consent(String child, String purpose) {
        return scene.records()
                .add(
                        MENTOR,
                        "/consents",
                        "{'child':'" + child + "','purpose':'" + purpose
                                + "','party':'org-veldermare','textVersion':'handover-nl-1'}");
    }

    private Made draft(String child, String receiver) {
        Made seen = scene.records()
                .add(
                        MENTOR,
                        "/observations",
                        "{'subject':{'type':'CHILD','id':'" + child
                                + "'},'text':{'facts':'Builds a bridge of blocks.'}}");
        scene.act(MENTOR, seen, "finalise", null);
        return scene.make(
                MENTOR,
                "/handovers",
                "{'child':'" + child + "','receiver':" + receiver + ",'items':[{'type':'observation','id':'" + seen.id()
                        + "'}],'message':'Loves to build.'}");
    }

    private Made submitted(String child, Made consent) {
        return scene.act(MENTOR, draft(child, SCHOOL), "submit", with(consent));
    }

    private static String with(Made consent) {
        return "{'consents':['" + consent.id() + "']}";
    }

    private Made sent(Made consent) {
        Made handover = submitted(BROTHER, consent);
        Made share = scene.records()
                .add(
                        MENTOR,
                        "/shares",
                        "{'item':{'type':'handover','id':'" + handover.id() + "'},'child':'" + BROTHER
                                + "','guardian':'" + PARENT + "'}");
        scene.act(MENTOR, share, "send", null);
        scene.act(MENTOR, handover, "send", "{'channel':'HERE'}");
        scene.records().also(atSchool(handover));
        return handover;
    }

    private static Made atSchool(Made handover) {
        return new Made("/received-handovers/" + handover.id(), HEAD);
    }

    private Made received(Made consent) {
        Made handover = sent(consent);
        scene.act(HEAD, atSchool(handover), "receive", null);
        return handover;
    }

    private Made talked(Made consent) {
        Made handover = received(consent);
        scene.act(
                HEAD,
                atSchool(handover),
                "talk",
                "{'heldOn':'" + scene.today() + "','note':'A seat near the window.'}");
        return handover;
    }
}
