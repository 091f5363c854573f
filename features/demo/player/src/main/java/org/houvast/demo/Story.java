package org.houvast.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.houvast.demo.RestClient.Answer;

/**
 * One question about one child, from "we notice something" to a plan at home and at the centre. Every answer is checked; what has to be
 * refused is tried too.
 */
final class Story {
    private static final String STAFF = "staff-001";
    private static final String COLLEAGUE = "staff-002";
    private static final String COACH = "staff-047";
    private static final String MANAGER = "staff-039";
    private static final String ADMINISTRATOR = "staff-042";
    private static final String MOTHER = "guardian-0001";
    private static final String FATHER = "guardian-0002";
    private static final String CHILD = "child-0001";
    private static final String GROUP = "grp-vlieger-kdv-1";
    private static final String PLACE = "/locations/loc-vlieger/modules/";

    private final RestClient rest;
    private final Narrator tell;
    private final LocalDate today;
    private final ZoneId zone = ZoneId.of("Europe/Amsterdam");

    Story(RestClient rest, Narrator tell, Clock clock) {
        this.rest = rest;
        this.tell = tell;
        this.today = LocalDate.ofInstant(clock.instant(), zone);
    }

    void play() {
        switchOn();
        assignCoach();
        String question = ask();
        coachSeesAnAlias(question);
        String observation = observe(question);
        Answer consent = parentsAgree(question);
        String moment = comeToTheGroup();
        tell.seen("the moment is on record", !moment.isEmpty());
        assess(question, observation);
        String consultation = consult(question);
        planForHomeAndCentre(question, consultation);
        stepPlan(question);
        otherFamilies();
        withdraw(question, consent);
        lookBack();
    }

    private void switchOn() {
        tell.chapter("An administrator switches the modules on for one location");
        for (String module : new String[] {"observation", "coaching", "stepplan"}) {
            String path = PLACE + module + "?workForm=KDV";
            Answer off = rest.get(ADMINISTRATOR, path);
            tell.went(
                    ADMINISTRATOR,
                    "switches " + module + " on for day care at De Papieren Vlieger",
                    rest.change(ADMINISTRATOR, "PUT", path, "{'action':'ENABLE','reason':'start of the pilot'}", off),
                    200);
        }
        tell.refused(
                ADMINISTRATOR,
                "tries to read about a child: an administrator has no right to content",
                rest.get(ADMINISTRATOR, "/children/" + CHILD),
                404,
                "not-found");
    }

    private void assignCoach() {
        tell.chapter("A coach from youth care is assigned to a group");
        tell.went(
                MANAGER,
                "assigns Esra to the group for half a year",
                rest.post(
                        MANAGER,
                        "/assignments",
                        "{'coach':'" + COACH + "','coachType':'YOUTH_CARE','groups':['" + GROUP + "'],'from':'" + today
                                + "','until':'" + today.plusMonths(6)
                                + "','scope':'NAMED_CHILD_WITH_CONSENT','confidentialityStatementDate':'" + today
                                + "'}"),
                201);
    }

    private String ask() {
        tell.chapter("We notice something");
        Answer asked = tell.went(
                STAFF,
                "asks in one line: he hides at the end of circle time, more and more often",
                rest.post(
                        STAFF,
                        "/questions",
                        "{'subject':{'type':'CHILD','id':'" + CHILD + "'},'text':'At the end of circle time he hides,"
                                + " more and more often. What can we do?','strengths':'Plays long and with care"
                                + " with blocks.','themes':['WITHDRAWN_CHILD'],'wishes':['THINK_ALONG','OBSERVE'],"
                                + "'urgency':'THIS_WEEK','noticedBy':'STAFF','askNow':true}"),
                201);
        tell.seen("it is asked", asked.body().path("state").asText().equals("ASKED"));
        tell.refused(
                "staff-004",
                "(another group of the same location) tries to read it",
                rest.get("staff-004", "/questions/" + asked.id()),
                404,
                "not-found");
        return asked.id();
    }

    private void coachSeesAnAlias(String question) {
        tell.chapter("The coach sees an alias, nothing that tells who it is");
        Answer seen = tell.went(COACH, "opens the question", rest.get(COACH, "/questions/" + question), 200);
        tell.seen(
                "the child is called "
                        + seen.body().path("subject").path("alias").asText(),
                seen.body().path("subject").path("id").isMissingNode()
                        && !seen.body().toString().contains(CHILD));
        tell.refused(
                COACH,
                "tries to look the child up by name and record",
                rest.get(COACH, "/children/" + CHILD),
                404,
                "not-found");
        tell.refused(
                "staff-048",
                "(a coach who is not assigned here) tries the question",
                rest.get("staff-048", "/questions/" + question),
                404,
                "not-found");
        tell.went(
                COACH,
                "picks the question up",
                rest.change(COACH, "POST", "/questions/" + question + "/pick-up", null, seen),
                200);
    }

    private String observe(String question) {
        tell.chapter("Observing: facts first");
        Answer draft = tell.went(
                STAFF,
                "catches what she sees, one field, to be finished later",
                rest.post(
                        STAFF,
                        "/observations",
                        "{'subject':{'type':'CHILD','id':'" + CHILD + "'},'kind':'ABC','questionId':'" + question
                                + "','text':{'abc':{'antecedent':'Everybody tidies up, music is on.'}}}"),
                201);
        tell.refused(
                COLLEAGUE,
                "tries to read the draft: it is its author's own",
                rest.get(COLLEAGUE, "/observations/" + draft.id()),
                404,
                "not-found");
        tell.refused(
                STAFF,
                "makes it final too early",
                rest.change(STAFF, "POST", "/observations/" + draft.id() + "/finalise", null, draft),
                409,
                "observation:facts-missing");
        Answer finished = tell.went(
                STAFF,
                "finishes it in the nap hour",
                rest.change(
                        STAFF,
                        "PATCH",
                        "/observations/" + draft.id(),
                        "{'facts':'He went under the table and stayed for four minutes.','strengths':'Came out by"
                                + " himself when a friend asked.','abc':{'antecedent':'Everybody tidies up, music is"
                                + " on.','behaviour':'Went under the table, hands over his ears.','consequence':'A"
                                + " friend knelt down and asked him to build.'}}",
                        draft),
                200);
        tell.went(
                STAFF,
                "makes it final",
                rest.change(STAFF, "POST", "/observations/" + draft.id() + "/finalise", null, finished),
                200);
        tell.went(COLLEAGUE, "reads it now", rest.get(COLLEAGUE, "/observations/" + draft.id()), 200);
        return draft.id();
    }

    private Answer parentsAgree(String question) {
        tell.chapter("Parents decide whether the coach may know the name");
        Answer asked = tell.went(
                STAFF,
                "asks the parents for consent to tell Esra the name",
                rest.post(
                        STAFF,
                        "/consents",
                        "{'child':'" + CHILD + "','purpose':'EXTERNAL_COACH_NAMED','party':'org-halverwind',"
                                + "'textVersion':'coach-named-nl-1','until':'" + today.plusMonths(6) + "','caseId':'"
                                + question + "'}"),
                201);
        tell.refused(
                COACH,
                "tries to give the consent herself: she benefits from it",
                rest.change(COACH, "POST", consentPath(asked, "give"), "{'byChild':false}", asked),
                403,
                "privacy:consent-own-benefit");
        Answer half = tell.went(
                MOTHER,
                "agrees",
                rest.change(MOTHER, "POST", consentPath(asked, "give"), "{'byChild':false}", asked),
                200);
        tell.seen("one of two is not enough", half.body().path("state").asText().equals("PARTLY_GIVEN"));
        tell.seen("the coach still sees the alias", alias(question));
        Answer given = tell.went(
                FATHER,
                "agrees too",
                rest.change(FATHER, "POST", consentPath(asked, "give"), "{'byChild':false}", half),
                200);
        tell.seen("the consent is active", given.body().path("state").asText().equals("ACTIVE"));
        Answer open = rest.get(MANAGER, "/questions/" + question);
        tell.went(
                MANAGER,
                "records that the name is known to the coach",
                rest.change(MANAGER, "POST", "/questions/" + question + "/reveal", null, open),
                200);
        tell.seen("the coach sees who it is", !alias(question));
        return given;
    }

    private static String consentPath(Answer consent, String action) {
        return "/consents/" + consent.id() + "/" + action;
    }

    private boolean alias(String question) {
        return rest.get(COACH, "/questions/" + question)
                .body()
                .path("subject")
                .path("id")
                .isMissingNode();
    }

    private String comeToTheGroup() {
        tell.chapter("The coach comes into the group at an agreed moment");
        Answer assignments = rest.get(COACH, "/assignments");
        String assignment = assignments.body().path("items").path(0).path("id").asText();
        ZonedDateTime start = today.plusDays(1).atTime(LocalTime.of(9, 30)).atZone(zone);
        Answer proposed = tell.went(
                COACH,
                "proposes tomorrow morning",
                rest.post(
                        COACH,
                        "/moments",
                        "{'assignmentId':'" + assignment + "','plannedStart':'" + start.toInstant() + "','plannedEnd':'"
                                + start.plusHours(2).toInstant() + "'}"),
                201);
        tell.refused(
                COACH,
                "tries to agree for the group as well",
                rest.change(COACH, "POST", "/moments/" + proposed.id() + "/agree", null, proposed),
                409,
                "coaching:same-person");
        tell.went(
                STAFF,
                "agrees for the group",
                rest.change(STAFF, "POST", "/moments/" + proposed.id() + "/agree", null, proposed),
                200);
        return proposed.id();
    }

    private void assess(String question, String observation) {
        tell.chapter("Together, as equals, they decide");
        Answer draft = tell.went(
                COACH,
                "writes down what they talked over",
                rest.post(
                        COACH,
                        "/assessments",
                        "{'questionId':'" + question + "','evidence':['" + observation
                                + "'],'outcome':'SPECIFIC_APPROACH','rationale':'Loud, unclear endings are hard for"
                                + " him, here and at home.','strengths':'Finds his own way back, trusts one friend.',"
                                + "'parentView':'At home the same with the vacuum cleaner.'}"),
                201);
        Answer proposed = tell.went(
                COACH,
                "puts it before both sides",
                rest.change(COACH, "POST", "/assessments/" + draft.id() + "/propose", "{'namesChecked':true}", draft),
                200);
        Answer half = tell.went(
                COACH,
                "confirms for the coach's side",
                rest.change(COACH, "POST", "/assessments/" + draft.id() + "/confirm", "{}", proposed),
                200);
        tell.refused(
                COACH,
                "tries to confirm for the group's side too",
                rest.change(COACH, "POST", "/assessments/" + draft.id() + "/confirm", "{}", half),
                409,
                "coaching:same-person");
        tell.refused(
                MANAGER,
                "tries to confirm for the staff",
                rest.change(MANAGER, "POST", "/assessments/" + draft.id() + "/confirm", "{}", half),
                403,
                "privacy:not-allowed");
        Answer confirmed = tell.went(
                STAFF,
                "confirms for the group",
                rest.change(STAFF, "POST", "/assessments/" + draft.id() + "/confirm", "{}", half),
                200);
        tell.seen(
                "it is confirmed by two sides",
                confirmed.body().path("state").asText().equals("CONFIRMED"));
        Answer following = tell.went(
                STAFF,
                "says that they set to work on it",
                rest.change(
                        STAFF,
                        "POST",
                        "/questions/" + question + "/follow-up",
                        null,
                        rest.get(STAFF, "/questions/" + question)),
                200);
        tell.refused(
                STAFF,
                "tries to close the question: what the outcome asks for is open",
                rest.change(STAFF, "POST", "/questions/" + question + "/close", null, following),
                409,
                "coaching:follow-up-open");
        Answer offered = tell.went(
                COACH,
                "offers the group to look back on the coaching once the question is closed",
                rest.change(
                        COACH,
                        "POST",
                        "/questions/" + question + "/offer-evaluation",
                        null,
                        rest.get(COACH, "/questions/" + question)),
                200);
        tell.seen(
                "the offer is part of the question",
                offered.body().path("evaluationOffer").path("by").asText().equals(COACH));
    }

    private String consult(String question) {
        tell.chapter("Manager and team agree how to talk with the parents");
        String attendees = "[{'staff':'" + MANAGER + "','role':'MANAGER','present':true},{'staff':'" + STAFF
                + "','role':'ASKER','present':true},{'staff':'" + COLLEAGUE
                + "','role':'TEAM','present':true},{'staff':'" + COACH + "','role':'COACH','present':true}]";
        Answer planned = tell.went(
                MANAGER,
                "plans the consultation",
                rest.post(
                        MANAGER,
                        "/consultations",
                        "{'questionId':'" + question + "','on':'" + today + "','attendees':" + attendees + "}"),
                201);
        Answer held = tell.went(
                MANAGER,
                "says that it was held",
                rest.change(
                        MANAGER,
                        "POST",
                        "/consultations/" + planned.id() + "/hold",
                        "{'on':'" + today + "','attendees':" + attendees + "}",
                        planned),
                200);
        tell.went(
                MANAGER,
                "records the decisions and the communication plan",
                rest.change(
                        MANAGER,
                        "POST",
                        "/consultations/" + planned.id() + "/record",
                        "{'decisions':['A quiet ending of circle time, announced with a picture.'],"
                                + "'communicationPlan':{'message':'We see what is hard for him and want to find a way"
                                + " together.','by':'" + STAFF + "','when':'" + today.plusDays(2)
                                + "','place':'at pick-up, in the small room','parentNeeds':'time, and the same story"
                                + " from both of us'}}",
                        held),
                200);
        return planned.id();
    }

    private void planForHomeAndCentre(String question, String consultation) {
        tell.chapter("A plan for home and for the centre, with the parents");
        Answer contact = tell.went(
                STAFF,
                "talks with the mother and writes down her own words",
                rest.post(
                        STAFF,
                        "/parent-contacts",
                        "{'subject':{'type':'CHILD','id':'" + CHILD + "'},'caseId':'" + question + "','guardian':'"
                                + MOTHER + "','mode':'TALK','direction':'FROM_CENTRE','date':'" + today
                                + "','gist':'How endings go at home and here.','agreements':'The same picture at home"
                                + " before the vacuum cleaner.','parentWords':'He is not naughty, he is startled.'}"),
                201);
        Answer plan = tell.went(
                STAFF,
                "writes the plan of action",
                rest.post(
                        STAFF,
                        "/action-plans",
                        "{'questionId':'" + question + "','text':{'goals':[{'setting':'CENTRE','text':'He stays with"
                                + " the group at the end of circle time.','baseline':'hides four times a"
                                + " week','target':'once a week'},{'setting':'HOME','text':'He knows when noise"
                                + " comes.','baseline':'startled each time','target':'looks at the picture"
                                + " first'}],'actions':[{'setting':'CENTRE','kind':'ROUTINE','text':'Picture and quiet"
                                + " song before tidying up.','who':'" + STAFF + "','from':'" + today
                                + "'}],'alternatives':[{'text':'Leave circle time earlier.','chosen':false,'why':'He"
                                + " likes circle time itself.'}],'supportLevel':'LIGHT','reviewOn':'"
                                + today.plusWeeks(6) + "','expectedCareWithout':{'type':'day treatment','probability':"
                                + "'UNLIKELY'}}}"),
                201);
        String path = "/action-plans/" + plan.id();
        Answer consulted = tell.went(
                STAFF,
                "ties it to the consultation",
                rest.change(STAFF, "POST", path + "/consult", "{'consultationId':'" + consultation + "'}", plan),
                200);
        Answer discussed = tell.went(
                STAFF,
                "notes that it was talked over with the parents",
                rest.change(
                        STAFF,
                        "POST",
                        path + "/discuss",
                        "{'on':'" + today + "','parentContactId':'" + contact.id() + "'}",
                        consulted),
                200);
        Answer parents = tell.went(
                STAFF,
                "records that the parents agree",
                rest.change(
                        STAFF,
                        "POST",
                        path + "/record-parents",
                        "{'agreed':true,'on':'" + today + "','words':'Good that it is the same at home.'}",
                        discussed),
                200);
        Answer staff = tell.went(
                STAFF, "agrees for the group", rest.change(STAFF, "POST", path + "/agree", "{}", parents), 200);
        Answer coach = tell.went(
                COACH, "agrees for the coach's side", rest.change(COACH, "POST", path + "/agree", "{}", staff), 200);
        Answer agreed = tell.went(
                MANAGER, "agrees for the location", rest.change(MANAGER, "POST", path + "/agree", "{}", coach), 200);
        tell.went(STAFF, "begins to work by it", rest.change(STAFF, "POST", path + "/start", null, agreed), 200);
    }

    private void stepPlan(String question) {
        tell.chapter("The step plan: which step are we at, who talks with the parents, by when");
        Answer templates = rest.get(STAFF, "/plan-templates?state=PUBLISHED&language=NL&subjectType=CHILD");
        String template = templates.body().path("items").path(0).path("id").asText();
        Answer plan = tell.went(
                STAFF,
                "begins the step plan \""
                        + templates.body().path("items").path(0).path("title").asText() + "\"",
                rest.post(
                        STAFF,
                        "/step-plans",
                        "{'templateId':'" + template + "','questionId':'" + question
                                + "','text':{'aim':'He stays with the group when something ends.','strengths':'Finds"
                                + " his own way back.'}}"),
                201);
        Answer half = tell.went(
                STAFF,
                "confirms for the group",
                rest.change(STAFF, "POST", "/step-plans/" + plan.id() + "/confirm", "{}", plan),
                200);
        Answer running = tell.went(
                COACH,
                "confirms for the coach's side",
                rest.change(COACH, "POST", "/step-plans/" + plan.id() + "/confirm", "{}", half),
                200);
        tell.seen("both sides confirmed", running.body().path("state").asText().equals("CONFIRMED"));
        Answer begun = tell.went(
                STAFF,
                "begins step 1",
                rest.change(STAFF, "POST", "/step-plans/" + plan.id() + "/steps/1/start", null, running),
                200);
        tell.seen("it runs", begun.body().path("state").asText().equals("ACTIVE"));
        tell.refused(
                STAFF,
                "tries to complete it without a word about the parents",
                rest.change(STAFF, "POST", "/step-plans/" + plan.id() + "/steps/1/complete", "{}", begun),
                409,
                "stepplan:parents-open");
        Answer done = tell.went(
                STAFF,
                "completes it: the parents were told at pick-up",
                rest.change(
                        STAFF,
                        "POST",
                        "/step-plans/" + plan.id() + "/steps/1/complete",
                        "{'parents':{'mode':'INFORM','on':'" + today + "'}}",
                        begun),
                200);
        tell.seen("step 2 is next", done.body().path("currentStep").asInt() == 2);
        tell.went(STAFF, "looks at the board of the group", rest.get(STAFF, "/groups/" + GROUP + "/board"), 200);
    }

    private void otherFamilies() {
        tell.chapter("Another family: one agrees, one does not; and a colleague who is a parent");
        Answer asked = tell.went(
                STAFF,
                "asks the parents of another child for the same consent",
                rest.post(
                        STAFF,
                        "/consents",
                        "{'child':'child-0003','purpose':'EXTERNAL_COACH_NAMED','party':'org-halverwind',"
                                + "'textVersion':'coach-named-nl-1'}"),
                201);
        Answer half = tell.went(
                "guardian-0005",
                "agrees",
                rest.change("guardian-0005", "POST", consentPath(asked, "give"), "{'byChild':false}", asked),
                200);
        Answer refused = tell.went(
                "guardian-0006",
                "says no",
                rest.change("guardian-0006", "POST", consentPath(asked, "refuse"), "{'byChild':false}", half),
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

    private void withdraw(String question, Answer consent) {
        tell.chapter("A parent takes the consent back: it works at once");
        Answer now = rest.get(FATHER, "/consents/" + consent.id());
        tell.went(
                FATHER,
                "withdraws his consent",
                rest.change(FATHER, "POST", consentPath(consent, "withdraw"), "{'byChild':false}", now),
                200);
        tell.seen("the coach sees the alias again", alias(question));
        tell.refused(
                COACH, "tries the child's record once more", rest.get(COACH, "/children/" + CHILD), 404, "not-found");
    }

    private void lookBack() {
        tell.chapter("Who looked at what is on record");
        tell.went(STAFF, "opens the timeline of the child", rest.get(STAFF, "/children/" + CHILD + "/timeline"), 200);
        tell.went(STAFF, "asks what waits for her", rest.get(STAFF, "/work-queue"), 200);
        Answer chain = tell.went(
                "staff-044",
                "(data protection officer) verifies the audit",
                rest.get("staff-044", "/audit/verification"),
                200);
        tell.seen("the chain is whole: " + chain.body(), !chain.body().isEmpty());
    }
}
