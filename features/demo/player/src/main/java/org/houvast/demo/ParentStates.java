package org.houvast.demo;

import static org.houvast.demo.Scene.MANAGER;
import static org.houvast.demo.Scene.STAFF;

import org.houvast.demo.Records.Made;

/** What parents are asked, get to read, wish and may ask: one family of two holders of custody, and a father without. */
final class ParentStates {
    private static final String CHILD = "child-0043";
    private static final String MOTHER = "guardian-0076";
    private static final String FATHER = "guardian-0077";
    private static final String OTHER_CHILD = "child-0040";
    private static final String WITHOUT_CUSTODY = "guardian-0071";
    private static final String FOR_ONESELF = "{'byChild':false}";

    private final Scene scene;

    ParentStates(Scene scene) {
        this.scene = scene;
    }

    void play() {
        shares();
        wishes();
        requests();
        consents();
    }

    private void shares() {
        prepared();
        sent();
        seen();
        Made read = seen();
        scene.act(MOTHER, new Made("/parent" + read.path(), MOTHER), "answer", "{'text':'At home he sings first.'}");
        scene.act(STAFF, sent(), "withdraw", "{'reason':'it was meant for his father'}");
    }

    private Made prepared() {
        Made observation = scene.act(
                STAFF,
                scene.make(
                        STAFF,
                        "/observations",
                        "{'subject':{'type':'CHILD','id':'" + CHILD
                                + "'},'text':{'facts':'He sang before he slept.'}}"),
                "finalise",
                null);
        return scene.make(
                STAFF,
                "/shares",
                "{'item':{'type':'observation','id':'" + observation.id() + "'},'child':'" + CHILD + "','guardian':'"
                        + MOTHER + "'}");
    }

    private Made sent() {
        return scene.act(STAFF, prepared(), "send", null);
    }

    private Made seen() {
        Made sent = sent();
        scene.records().read(MOTHER, "/parent" + sent.path());
        return sent;
    }

    private void wishes() {
        wish();
        scene.act(STAFF, wish(), "respond", "{'text':'We sing before he sleeps.'}");
    }

    private Made wish() {
        return scene.make(
                MOTHER,
                "/parent-wishes",
                "{'child':'" + CHILD + "','text':'Please sing before he sleeps.','theme':'DAILY_CARE'}");
    }

    private void requests() {
        request();
        scene.act(MANAGER, request(), "grant", "{'given':'She eats and plays well.'}");
        scene.act(
                MANAGER,
                request(),
                "refuse",
                "{'ground':'CHILDS_INTEREST','explanation':'The court asked us to wait until it has decided.'}");
    }

    private Made request() {
        return scene.make(
                STAFF,
                "/information-requests",
                "{'child':'" + OTHER_CHILD + "','guardian':'" + WITHOUT_CUSTODY + "','askedOn':'" + scene.today()
                        + "','question':'How is it going in the group?'}");
    }

    private void consents() {
        consent("PRACTICE_EXAMPLE");
        gives(MOTHER, consent("MEDIA"));
        gives(FATHER, gives(MOTHER, consent("EXTERNAL_OBSERVATION")));
        scene.act(FATHER, consent("RESEARCH"), "refuse", FOR_ONESELF);
        Made both = gives(FATHER, gives(MOTHER, consent("YOUTH_CARE_CONSULT")));
        scene.act(FATHER, both, "withdraw", FOR_ONESELF);
        scene.act(FATHER, gives(MOTHER, consent("HANDOVER_BSO")), "object", FOR_ONESELF);
    }

    private Made gives(String guardian, Made consent) {
        return scene.act(guardian, consent, "give", FOR_ONESELF);
    }

    private Made consent(String purpose) {
        return scene.make(
                STAFF,
                "/consents",
                "{'child':'" + CHILD + "','purpose':'" + purpose
                        + "','party':'org-halverwind','textVersion':'parents-nl-1'}");
    }
}
