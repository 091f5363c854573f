package org.houvast.demo;

import org.houvast.demo.RestClient.Answer;

/** Parents as partners: what they wish, what they get to read, what they say to it, and what is taken back. */
final class Sharing {
    private static final String OTHER_CHILD = "child-0003";
    private static final String AGREES = "guardian-0005";
    private static final String OBJECTS = "guardian-0006";

    private final Stage stage;
    private final RestClient rest;
    private final Narrator tell;

    Sharing(Stage stage) {
        this.stage = stage;
        this.rest = stage.rest();
        this.tell = stage.tell();
    }

    void wish() {
        tell.chapter("Parents say what they wish, in their own words");
        Answer wish = tell.went(
                Stage.MOTHER,
                "wishes that somebody tells him when it will be loud",
                rest.post(
                        Stage.MOTHER,
                        "/parent-wishes",
                        "{'child':'" + Stage.CHILD
                                + "','text':'Please tell him before it gets loud.','theme':'BEHAVIOUR'}"),
                201);
        String path = "/parent-wishes/" + wish.id();
        tell.refused(
                Stage.STAFF,
                "tries to put it in other words: they are hers",
                rest.change(Stage.STAFF, "POST", path + "/correct", "{'text':'Less noise.','theme':'OTHER'}", wish),
                404,
                "not-found");
        tell.went(
                Stage.STAFF,
                "answers it",
                rest.change(Stage.STAFF, "POST", path + "/respond", "{'text':'We show a picture first.'}", wish),
                200);
        Answer read =
                tell.went(Stage.MOTHER, "reads the answer", rest.get(Stage.MOTHER, "/parent/wishes/" + wish.id()), 200);
        tell.seen(
                "her words are as she said them",
                read.body().path("text").asText().equals("Please tell him before it gets loud."));
    }

    void share() {
        tell.chapter("Sharing is an act: one record, one guardian, looked at before it goes");
        Answer found = prepared("assessment", confirmed(), Stage.MOTHER, "prepares what was found, for his mother");
        String own = "/parent/shares/" + found.id();
        tell.seen(
                "the preview says what goes well and what was found, and nothing about the adults",
                found.body().at("/document/lines").size() == 2);
        tell.refused(
                Stage.MOTHER, "tries to read it: nothing went out yet", rest.get(Stage.MOTHER, own), 404, "not-found");
        tell.refused(
                Stage.COACH,
                "tries to send it: what parents read is for the mentor to share",
                rest.change(Stage.COACH, "POST", "/shares/" + found.id() + "/send", null, found),
                404,
                "not-found");
        send(found);
        Answer read = tell.went(Stage.MOTHER, "opens it", rest.get(Stage.MOTHER, own), 200);
        tell.seen(
                "it is the preview, to the letter",
                read.body().path("document").equals(found.body().path("document")));
        tell.refused(
                Stage.FATHER,
                "tries to open hers: each parent has the own shares",
                rest.get(Stage.FATHER, own),
                404,
                "not-found");
        answerAndWithdraw(found, read, own);
    }

    private void answerAndWithdraw(Answer found, Answer read, String own) {
        tell.went(
                Stage.MOTHER,
                "puts her own view beside it",
                rest.change(
                        Stage.MOTHER, "POST", own + "/answer", "{'text':'He is not naughty, he is startled.'}", read),
                200);
        Answer answered = tell.went(Stage.STAFF, "reads her view", rest.get(Stage.STAFF, "/shares/" + found.id()), 200);
        tell.seen(
                "it was seen and answered",
                answered.body().path("state").asText().equals("ANSWERED"));
        tell.went(
                Stage.STAFF,
                "takes it back: the parents want to hear it together",
                rest.change(
                        Stage.STAFF,
                        "POST",
                        "/shares/" + found.id() + "/withdraw",
                        "{'reason':'his parents want to hear it together'}",
                        answered),
                200);
        tell.refused(Stage.MOTHER, "tries to read it once more", rest.get(Stage.MOTHER, own), 404, "not-found");
    }

    private String confirmed() {
        return rest.get(Stage.STAFF, "/assessments?state=CONFIRMED")
                .body()
                .at("/items/0/id")
                .asText();
    }

    private Answer prepared(String type, String item, String guardian, String deed) {
        return prepared(type, item, Stage.CHILD, guardian, deed);
    }

    private Answer prepared(String type, String item, String child, String guardian, String deed) {
        return tell.went(
                Stage.STAFF,
                deed,
                rest.post(
                        Stage.STAFF,
                        "/shares",
                        "{'item':{'type':'" + type + "','id':'" + item + "'},'child':'" + child + "','guardian':'"
                                + guardian + "'}"),
                201);
    }

    private void send(Answer share) {
        tell.went(
                Stage.STAFF,
                "sends it",
                rest.change(Stage.STAFF, "POST", "/shares/" + share.id() + "/send", null, share),
                200);
    }

    void disagree() {
        tell.chapter("Two holders of custody, one of whom objects");
        Answer asked = tell.went(
                Stage.STAFF,
                "asks for the hand-over to school, where one parent may speak for both",
                rest.post(
                        Stage.STAFF,
                        "/consents",
                        "{'child':'" + OTHER_CHILD
                                + "','purpose':'HANDOVER_SCHOOL','party':'org-veldermare','textVersion':'school-nl-1'}"),
                201);
        String path = "/parent/consents/" + asked.id();
        Answer given = tell.went(AGREES, "agrees", rest.change(AGREES, "POST", path + "/give", null, asked), 200);
        tell.seen("that is enough", given.body().path("state").asText().equals("ACTIVE"));
        tell.refused(
                Stage.MOTHER, "(of another family) tries to read it", rest.get(Stage.MOTHER, path), 404, "not-found");
        Answer objected =
                tell.went(OBJECTS, "objects", rest.change(OBJECTS, "POST", path + "/object", null, given), 200);
        tell.seen(
                "it stands still at once",
                objected.body().path("state").asText().equals("OBJECTED"));
        bothAreTold();
        careGoesOn();
    }

    /** who says no to one thing keeps the right to know */
    private void bothAreTold() {
        String contact = tell.went(
                        Stage.STAFF,
                        "talks with the father who objects",
                        rest.post(
                                Stage.STAFF,
                                "/parent-contacts",
                                "{'subject':{'type':'CHILD','id':'" + OTHER_CHILD + "'},'guardian':'" + OBJECTS
                                        + "','mode':'TALK','direction':'FROM_PARENT','date':'" + stage.today()
                                        + "','gist':'Why he objects.','agreements':'We ask again after summer.'}"),
                        201)
                .id();
        Answer share = prepared("parent-contact", contact, OTHER_CHILD, OBJECTS, "prepares what was agreed, for him");
        send(share);
        tell.went(OBJECTS, "reads it", rest.get(OBJECTS, "/parent/shares/" + share.id()), 200);
        tell.refused(
                Stage.STAFF,
                "tries to give his words to the other parent",
                rest.post(
                        Stage.STAFF,
                        "/shares",
                        "{'item':{'type':'parent-contact','id':'" + contact + "'},'child':'" + OTHER_CHILD
                                + "','guardian':'" + AGREES + "'}"),
                409,
                "parents:not-shareable");
    }

    /** a no of parents closes nothing but what it is about */
    private void careGoesOn() {
        Answer question = tell.went(
                Stage.STAFF,
                "still asks the coach about him, without his name",
                rest.post(
                        Stage.STAFF,
                        "/questions",
                        "{'subject':{'type':'CHILD','id':'" + OTHER_CHILD
                                + "'},'text':'He is often alone outside.','askNow':true}"),
                201);
        tell.seen("the coach reads an alias", stage.alias(question.id()));
    }
}
