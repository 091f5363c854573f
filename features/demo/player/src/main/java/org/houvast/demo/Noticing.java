package org.houvast.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.houvast.demo.RestClient.Answer;

/** From "we notice something" to a coach who comes into the group. */
final class Noticing {
    private final Stage stage;
    private final RestClient rest;
    private final Narrator tell;
    private final LocalDate today;

    Noticing(Stage stage) {
        this.stage = stage;
        this.rest = stage.rest();
        this.tell = stage.tell();
        this.today = stage.today();
    }

    void switchOn() {
        tell.chapter("An administrator switches the modules on for one location");
        for (String module : new String[] {"observation", "coaching", "stepplan"}) {
            String path = Stage.PLACE + module + "?workForm=KDV";
            Answer off = rest.get(Stage.ADMINISTRATOR, path);
            tell.went(
                    Stage.ADMINISTRATOR,
                    "switches " + module + " on for day care at De Papieren Vlieger",
                    rest.change(
                            Stage.ADMINISTRATOR, "PUT", path, "{'action':'ENABLE','reason':'start of the pilot'}", off),
                    200);
        }
        tell.refused(
                Stage.ADMINISTRATOR,
                "tries to read about a child: an administrator has no right to content",
                rest.get(Stage.ADMINISTRATOR, "/children/" + Stage.CHILD),
                404,
                "not-found");
    }

    void assignCoach() {
        tell.chapter("A coach from youth care is assigned to a group");
        tell.went(
                Stage.MANAGER,
                "assigns Esra to the group for half a year",
                rest.post(
                        Stage.MANAGER,
                        "/assignments",
                        "{'coach':'" + Stage.COACH + "','coachType':'YOUTH_CARE','groups':['" + Stage.GROUP
                                + "'],'from':'" + today
                                + "','until':'" + today.plusMonths(6)
                                + "','scope':'NAMED_CHILD_WITH_CONSENT','confidentialityStatementDate':'" + today
                                + "'}"),
                201);
    }

    String ask() {
        tell.chapter("We notice something");
        Answer asked = tell.went(
                Stage.STAFF,
                "asks in one line: he hides at the end of circle time, more and more often",
                rest.post(
                        Stage.STAFF,
                        "/questions",
                        "{'subject':{'type':'CHILD','id':'" + Stage.CHILD
                                + "'},'text':'At the end of circle time he hides,"
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

    void coachSeesAnAlias(String question) {
        tell.chapter("The coach sees an alias, nothing that tells who it is");
        Answer seen =
                tell.went(Stage.COACH, "opens the question", rest.get(Stage.COACH, "/questions/" + question), 200);
        tell.seen(
                "the child is called "
                        + seen.body().path("subject").path("alias").asText(),
                seen.body().path("subject").path("id").isMissingNode()
                        && !seen.body().toString().contains(Stage.CHILD));
        tell.refused(
                Stage.COACH,
                "tries to look the child up by name and record",
                rest.get(Stage.COACH, "/children/" + Stage.CHILD),
                404,
                "not-found");
        tell.refused(
                "staff-048",
                "(a coach who is not assigned here) tries the question",
                rest.get("staff-048", "/questions/" + question),
                404,
                "not-found");
        tell.went(
                Stage.COACH,
                "picks the question up",
                rest.change(Stage.COACH, "POST", "/questions/" + question + "/pick-up", null, seen),
                200);
    }

    String observe(String question) {
        tell.chapter("Observing: facts first");
        Answer draft = tell.went(
                Stage.STAFF,
                "catches what she sees, one field, to be finished later",
                rest.post(
                        Stage.STAFF,
                        "/observations",
                        "{'subject':{'type':'CHILD','id':'" + Stage.CHILD + "'},'kind':'ABC','questionId':'" + question
                                + "','text':{'abc':{'antecedent':'Everybody tidies up, music is on.'}}}"),
                201);
        tell.refused(
                Stage.COLLEAGUE,
                "tries to read the draft: it is its author's own",
                rest.get(Stage.COLLEAGUE, "/observations/" + draft.id()),
                404,
                "not-found");
        tell.refused(
                Stage.STAFF,
                "makes it final too early",
                rest.change(Stage.STAFF, "POST", "/observations/" + draft.id() + "/finalise", null, draft),
                409,
                "observation:facts-missing");
        Answer finished = tell.went(
                Stage.STAFF,
                "finishes it in the nap hour",
                rest.change(
                        Stage.STAFF,
                        "PATCH",
                        "/observations/" + draft.id(),
                        "{'facts':'He went under the table and stayed for four minutes.','strengths':'Came out by"
                                + " himself when a friend asked.','abc':{'antecedent':'Everybody tidies up, music is"
                                + " on.','behaviour':'Went under the table, hands over his ears.','consequence':'A"
                                + " friend knelt down and asked him to build.'}}",
                        draft),
                200);
        tell.went(
                Stage.STAFF,
                "makes it final",
                rest.change(Stage.STAFF, "POST", "/observations/" + draft.id() + "/finalise", null, finished),
                200);
        tell.went(Stage.COLLEAGUE, "reads it now", rest.get(Stage.COLLEAGUE, "/observations/" + draft.id()), 200);
        return draft.id();
    }

    Answer parentsAgree(String question) {
        tell.chapter("Parents decide whether the coach may know the name");
        Answer asked = tell.went(
                Stage.STAFF,
                "asks the parents for consent to tell Esra the name",
                rest.post(
                        Stage.STAFF,
                        "/consents",
                        "{'child':'" + Stage.CHILD + "','purpose':'EXTERNAL_COACH_NAMED','party':'org-halverwind',"
                                + "'textVersion':'coach-named-nl-1','until':'" + today.plusMonths(6) + "','caseId':'"
                                + question + "'}"),
                201);
        tell.refused(
                Stage.COACH,
                "tries to give the consent herself: she benefits from it",
                rest.change(Stage.COACH, "POST", Stage.consentPath(asked, "give"), "{'byChild':false}", asked),
                403,
                "privacy:consent-own-benefit");
        Answer half = tell.went(
                Stage.MOTHER,
                "agrees",
                rest.change(Stage.MOTHER, "POST", Stage.consentPath(asked, "give"), "{'byChild':false}", asked),
                200);
        tell.seen("one of two is not enough", half.body().path("state").asText().equals("PARTLY_GIVEN"));
        tell.seen("the coach still sees the alias", stage.alias(question));
        Answer given = tell.went(
                Stage.FATHER,
                "agrees too",
                rest.change(Stage.FATHER, "POST", Stage.consentPath(asked, "give"), "{'byChild':false}", half),
                200);
        tell.seen("the consent is active", given.body().path("state").asText().equals("ACTIVE"));
        Answer open = rest.get(Stage.MANAGER, "/questions/" + question);
        tell.went(
                Stage.MANAGER,
                "records that the name is known to the coach",
                rest.change(Stage.MANAGER, "POST", "/questions/" + question + "/reveal", null, open),
                200);
        tell.seen("the coach sees who it is", !stage.alias(question));
        return given;
    }

    String comeToTheGroup() {
        tell.chapter("The coach comes into the group at an agreed moment");
        Answer assignments = rest.get(Stage.COACH, "/assignments");
        String assignment = assignments.body().path("items").path(0).path("id").asText();
        ZonedDateTime start = today.plusDays(1).atTime(LocalTime.of(9, 30)).atZone(Stage.ZONE);
        Answer proposed = tell.went(
                Stage.COACH,
                "proposes tomorrow morning",
                rest.post(
                        Stage.COACH,
                        "/moments",
                        "{'assignmentId':'" + assignment + "','plannedStart':'" + start.toInstant() + "','plannedEnd':'"
                                + start.plusHours(2).toInstant() + "'}"),
                201);
        tell.refused(
                Stage.COACH,
                "tries to agree for the group as well",
                rest.change(Stage.COACH, "POST", "/moments/" + proposed.id() + "/agree", null, proposed),
                409,
                "coaching:same-person");
        tell.went(
                Stage.STAFF,
                "agrees for the group",
                rest.change(Stage.STAFF, "POST", "/moments/" + proposed.id() + "/agree", null, proposed),
                200);
        return proposed.id();
    }
}
