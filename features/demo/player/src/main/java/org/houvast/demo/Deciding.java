package org.houvast.demo;

import java.time.LocalDate;
import org.houvast.demo.RestClient.Answer;

/** From the joint assessment to a plan at home and at the centre. */
final class Deciding {
    private final RestClient rest;
    private final Narrator tell;
    private final LocalDate today;

    Deciding(Stage stage) {
        this.rest = stage.rest();
        this.tell = stage.tell();
        this.today = stage.today();
    }

    void assess(String question, String observation) {
        tell.chapter("Together, as equals, they decide");
        Answer draft = tell.went(
                Stage.COACH,
                "writes down what they talked over",
                rest.post(
                        Stage.COACH,
                        "/assessments",
                        "{'questionId':'" + question + "','evidence':['" + observation
                                + "'],'outcome':'SPECIFIC_APPROACH','rationale':'Loud, unclear endings are hard for"
                                + " him, here and at home.','strengths':'Finds his own way back, trusts one friend.',"
                                + "'parentView':'At home the same with the vacuum cleaner.'}"),
                201);
        Answer proposed = tell.went(
                Stage.COACH,
                "puts it before both sides",
                rest.change(
                        Stage.COACH, "POST", "/assessments/" + draft.id() + "/propose", "{'namesChecked':true}", draft),
                200);
        Answer half = tell.went(
                Stage.COACH,
                "confirms for the coach's side",
                rest.change(Stage.COACH, "POST", "/assessments/" + draft.id() + "/confirm", "{}", proposed),
                200);
        tell.refused(
                Stage.COACH,
                "tries to confirm for the group's side too",
                rest.change(Stage.COACH, "POST", "/assessments/" + draft.id() + "/confirm", "{}", half),
                409,
                "coaching:same-person");
        tell.refused(
                Stage.MANAGER,
                "tries to confirm for the staff",
                rest.change(Stage.MANAGER, "POST", "/assessments/" + draft.id() + "/confirm", "{}", half),
                403,
                "privacy:not-allowed");
        Answer confirmed = tell.went(
                Stage.STAFF,
                "confirms for the group",
                rest.change(Stage.STAFF, "POST", "/assessments/" + draft.id() + "/confirm", "{}", half),
                200);
        tell.seen(
                "it is confirmed by two sides",
                confirmed.body().path("state").asText().equals("CONFIRMED"));
        Answer following = tell.went(
                Stage.STAFF,
                "says that they set to work on it",
                rest.change(
                        Stage.STAFF,
                        "POST",
                        "/questions/" + question + "/follow-up",
                        null,
                        rest.get(Stage.STAFF, "/questions/" + question)),
                200);
        tell.refused(
                Stage.STAFF,
                "tries to close the question: what the outcome asks for is open",
                rest.change(Stage.STAFF, "POST", "/questions/" + question + "/close", null, following),
                409,
                "coaching:follow-up-open");
        Answer offered = tell.went(
                Stage.COACH,
                "offers the group to look back on the coaching once the question is closed",
                rest.change(
                        Stage.COACH,
                        "POST",
                        "/questions/" + question + "/offer-evaluation",
                        null,
                        rest.get(Stage.COACH, "/questions/" + question)),
                200);
        tell.seen(
                "the offer is part of the question",
                offered.body().path("evaluationOffer").path("by").asText().equals(Stage.COACH));
    }

    String consult(String question) {
        tell.chapter("Manager and team agree how to talk with the parents");
        String attendees = "[{'staff':'" + Stage.MANAGER + "','role':'MANAGER','present':true},{'staff':'" + Stage.STAFF
                + "','role':'ASKER','present':true},{'staff':'" + Stage.COLLEAGUE
                + "','role':'TEAM','present':true},{'staff':'" + Stage.COACH
                + "','role':'COACH','present':true}]";
        Answer planned = tell.went(
                Stage.MANAGER,
                "plans the consultation",
                rest.post(
                        Stage.MANAGER,
                        "/consultations",
                        "{'questionId':'" + question + "','on':'" + today + "','attendees':" + attendees + "}"),
                201);
        Answer held = tell.went(
                Stage.MANAGER,
                "says that it was held",
                rest.change(
                        Stage.MANAGER,
                        "POST",
                        "/consultations/" + planned.id() + "/hold",
                        "{'on':'" + today + "','attendees':" + attendees + "}",
                        planned),
                200);
        tell.went(
                Stage.MANAGER,
                "records the decisions and the communication plan",
                rest.change(
                        Stage.MANAGER,
                        "POST",
                        "/consultations/" + planned.id() + "/record",
                        "{'decisions':['A quiet ending of circle time, announced with a picture.'],"
                                + "'communicationPlan':{'message':'We see what is hard for him and want to find a way"
                                + " together.','by':'" + Stage.STAFF + "','when':'" + today.plusDays(2)
                                + "','place':'at pick-up, in the small room','parentNeeds':'time, and the same story"
                                + " from both of us'}}",
                        held),
                200);
        return planned.id();
    }

    void planForHomeAndCentre(String question, String consultation) {
        tell.chapter("A plan for home and for the centre, with the parents");
        Answer contact = tell.went(
                Stage.STAFF,
                "talks with the mother and writes down her own words",
                rest.post(
                        Stage.STAFF,
                        "/parent-contacts",
                        "{'subject':{'type':'CHILD','id':'" + Stage.CHILD + "'},'caseId':'" + question
                                + "','guardian':'"
                                + Stage.MOTHER + "','mode':'TALK','direction':'FROM_CENTRE','date':'" + today
                                + "','gist':'How endings go at home and here.','agreements':'The same picture at home"
                                + " before the vacuum cleaner.','parentWords':'He is not naughty, he is startled.'}"),
                201);
        Answer plan = tell.went(
                Stage.STAFF,
                "writes the plan of action",
                rest.post(
                        Stage.STAFF,
                        "/action-plans",
                        "{'questionId':'" + question + "','text':{'goals':[{'setting':'CENTRE','text':'He stays with"
                                + " the group at the end of circle time.','baseline':'hides four times a"
                                + " week','target':'once a week'},{'setting':'HOME','text':'He knows when noise"
                                + " comes.','baseline':'startled each time','target':'looks at the picture"
                                + " first'}],'actions':[{'setting':'CENTRE','kind':'ROUTINE','text':'Picture and quiet"
                                + " song before tidying up.','who':'" + Stage.STAFF + "','from':'" + today
                                + "'}],'alternatives':[{'text':'Leave circle time earlier.','chosen':false,'why':'He"
                                + " likes circle time itself.'}],'supportLevel':'LIGHT','reviewOn':'"
                                + today.plusWeeks(6) + "','expectedCareWithout':{'type':'day treatment','probability':"
                                + "'UNLIKELY'}}}"),
                201);
        String path = "/action-plans/" + plan.id();
        Answer consulted = tell.went(
                Stage.STAFF,
                "ties it to the consultation",
                rest.change(Stage.STAFF, "POST", path + "/consult", "{'consultationId':'" + consultation + "'}", plan),
                200);
        Answer discussed = tell.went(
                Stage.STAFF,
                "notes that it was talked over with the parents",
                rest.change(
                        Stage.STAFF,
                        "POST",
                        path + "/discuss",
                        "{'on':'" + today + "','parentContactId':'" + contact.id() + "'}",
                        consulted),
                200);
        Answer parents = tell.went(
                Stage.STAFF,
                "records that the parents agree",
                rest.change(
                        Stage.STAFF,
                        "POST",
                        path + "/record-parents",
                        "{'agreed':true,'on':'" + today + "','words':'Good that it is the same at home.'}",
                        discussed),
                200);
        Answer staff = tell.went(
                Stage.STAFF,
                "agrees for the group",
                rest.change(Stage.STAFF, "POST", path + "/agree", "{}", parents),
                200);
        Answer coach = tell.went(
                Stage.COACH,
                "agrees for the coach's side",
                rest.change(Stage.COACH, "POST", path + "/agree", "{}", staff),
                200);
        Answer agreed = tell.went(
                Stage.MANAGER,
                "agrees for the location",
                rest.change(Stage.MANAGER, "POST", path + "/agree", "{}", coach),
                200);
        tell.went(
                Stage.STAFF,
                "begins to work by it",
                rest.change(Stage.STAFF, "POST", path + "/start", null, agreed),
                200);
    }

    void stepPlan(String question) {
        tell.chapter("The step plan: which step are we at, who talks with the parents, by when");
        Answer templates = rest.get(Stage.STAFF, "/plan-templates?state=PUBLISHED&language=NL&subjectType=CHILD");
        String template = templates.body().path("items").path(0).path("id").asText();
        Answer plan = tell.went(
                Stage.STAFF,
                "begins the step plan \""
                        + templates.body().path("items").path(0).path("title").asText() + "\"",
                rest.post(
                        Stage.STAFF,
                        "/step-plans",
                        "{'templateId':'" + template + "','questionId':'" + question
                                + "','text':{'aim':'He stays with the group when something ends.','strengths':'Finds"
                                + " his own way back.'}}"),
                201);
        Answer half = tell.went(
                Stage.STAFF,
                "confirms for the group",
                rest.change(Stage.STAFF, "POST", "/step-plans/" + plan.id() + "/confirm", "{}", plan),
                200);
        Answer running = tell.went(
                Stage.COACH,
                "confirms for the coach's side",
                rest.change(Stage.COACH, "POST", "/step-plans/" + plan.id() + "/confirm", "{}", half),
                200);
        tell.seen("both sides confirmed", running.body().path("state").asText().equals("CONFIRMED"));
        Answer begun = tell.went(
                Stage.STAFF,
                "begins step 1",
                rest.change(Stage.STAFF, "POST", "/step-plans/" + plan.id() + "/steps/1/start", null, running),
                200);
        tell.seen("it runs", begun.body().path("state").asText().equals("ACTIVE"));
        tell.refused(
                Stage.STAFF,
                "tries to complete it without a word about the parents",
                rest.change(Stage.STAFF, "POST", "/step-plans/" + plan.id() + "/steps/1/complete", "{}", begun),
                409,
                "stepplan:parents-open");
        Answer done = tell.went(
                Stage.STAFF,
                "completes it: the parents were told at pick-up",
                rest.change(
                        Stage.STAFF,
                        "POST",
                        "/step-plans/" + plan.id() + "/steps/1/complete",
                        "{'parents':{'mode':'INFORM','on':'" + today + "'}}",
                        begun),
                200);
        tell.seen("step 2 is next", done.body().path("currentStep").asInt() == 2);
        tell.went(
                Stage.STAFF,
                "looks at the board of the group",
                rest.get(Stage.STAFF, "/groups/" + Stage.GROUP + "/board"),
                200);
    }
}
