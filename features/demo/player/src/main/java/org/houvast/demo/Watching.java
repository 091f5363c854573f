package org.houvast.demo;

import org.houvast.demo.RestClient.Answer;

/** What others may not, what a parent takes back, and what is on record of it all. */
final class Watching {
    private final Stage stage;
    private final RestClient rest;
    private final Narrator tell;

    Watching(Stage stage) {
        this.stage = stage;
        this.rest = stage.rest();
        this.tell = stage.tell();
    }

    void otherFamilies() {
        tell.chapter("Another family: one agrees, one does not; and a colleague who is a parent");
        Answer asked = tell.went(
                Stage.STAFF,
                "asks the parents of another child for the same consent",
                rest.post(
                        Stage.STAFF,
                        "/consents",
                        "{'child':'child-0003','purpose':'EXTERNAL_COACH_NAMED','party':'org-halverwind',"
                                + "'textVersion':'coach-named-nl-1'}"),
                201);
        Answer half = tell.went(
                "guardian-0005",
                "agrees",
                rest.change("guardian-0005", "POST", Stage.consentPath(asked, "give"), "{'byChild':false}", asked),
                200);
        Answer refused = tell.went(
                "guardian-0006",
                "says no",
                rest.change("guardian-0006", "POST", Stage.consentPath(asked, "refuse"), "{'byChild':false}", half),
                200);
        tell.seen(
                "so the name stays unknown",
                refused.body().path("state").asText().equals("REFUSED"));
        tell.refused(
                "staff-003",
                "tries to open the file of her own child as staff",
                rest.get("staff-003", "/children/child-0002"),
                404,
                "not-found");
    }

    void withdraw(String question, Answer consent) {
        tell.chapter("A parent takes the consent back: it works at once");
        Answer now = rest.get(Stage.FATHER, "/consents/" + consent.id());
        tell.went(
                Stage.FATHER,
                "withdraws his consent",
                rest.change(Stage.FATHER, "POST", Stage.consentPath(consent, "withdraw"), "{'byChild':false}", now),
                200);
        tell.seen("the coach sees the alias again", stage.alias(question));
        tell.refused(
                Stage.COACH,
                "tries the child's record once more",
                rest.get(Stage.COACH, "/children/" + Stage.CHILD),
                404,
                "not-found");
    }

    void lookBack() {
        tell.chapter("Who looked at what is on record");
        tell.went(
                Stage.STAFF,
                "opens the timeline of the child",
                rest.get(Stage.STAFF, "/children/" + Stage.CHILD + "/timeline"),
                200);
        tell.went(Stage.STAFF, "asks what waits for her", rest.get(Stage.STAFF, "/work-queue"), 200);
        Answer chain = tell.went(
                "staff-044",
                "(data protection officer) verifies the audit",
                rest.get("staff-044", "/audit/verification"),
                200);
        tell.seen("the chain is whole: " + chain.body(), !chain.body().has("broken"));
    }
}
