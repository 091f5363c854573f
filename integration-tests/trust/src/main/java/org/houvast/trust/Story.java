package org.houvast.trust;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/** What is recorded at one location: records of nearly every kind, by those whose work it is. */
final class Story extends Scene {
    private static final String COACH_TERMS = "'scope':'NAMED_CHILD_WITH_CONSENT','confidentialityStatementDate':'";

    Story(Fixture fixture, Place place) {
        super(fixture, place);
    }

    /** gives keys for bodies about this location */
    Map<String, String> play() {
        for (String module : new String[] {"observation", "coaching", "stepplan"}) {
            fixture.enable(manager, place, module);
        }
        arranged();
        Thing question = questionOfTheGroup();
        Thing ofChild = question(child, "case");
        Thing ofNamed = nameToCoach();
        fixture.make(mentor, "/questions", "{" + about + ",'text':'@ not asked yet'}", group, "draft");
        fixture.make(
                manager,
                "/case-guests",
                "{'questionId':'" + question.id() + "','guest':'coach-guest','until':'" + today.plusDays(30) + "'}",
                group,
                "to:coach-guest");
        Thing seen = observations(question, ofChild, ofNamed);
        withinCoaching(question, ofChild, ofNamed);
        own(question);
        keys.putAll(new Sequel(fixture, place).play(seen));
        keys.put("questionId", question.id());
        keys.put("today", today.toString());
        return keys;
    }

    private void arranged() {
        Thing agreement = fixture.make(
                manager,
                "/agreements",
                "{'parties':[{'organisation':'" + place.controller()
                        + "','discipline':'CHILDCARE','role':'CONTROLLER'},{'organisation':'org-y',"
                        + "'discipline':'YOUTH_CARE','role':'PROCESSOR'}],'locations':[" + here() + "],'from':'"
                        + today.minusDays(30)
                        + "','hoursPerYear':120,'programme':'@','goals':'@ coaching','evaluationDate':'"
                        + today.plusDays(10) + "'}",
                group);
        String terms = assignment(coach, today.minusDays(30), 180)
                .replaceFirst("}$", ",'agreementId':'" + agreement.id() + "'}");
        Thing assignment = fixture.make(manager, "/assignments", terms, group, "to:" + coach);
        fixture.policy().assign(coach, fixture.world().group(group.id()));
        keys.put("assignmentId", assignment.id());
        Thing past = fixture.make(
                manager, "/assignments", assignment("coach-past", today.minusDays(60), 65), group, "to:coach-past");
        fixture.act(manager, past, "end", "{}");
        fixture.make(
                manager,
                "/applications",
                "{'groups':['" + group.id() + "'],'themes':['GROUP_CLIMATE'],'wishes':['OBSERVE'],'text':'@ is loud',"
                        + "'hoursPerMonth':4,'from':'" + today + "'}",
                location);
        fixture.make(manager, "/contact-persons", "{'location':" + here() + ",'person':'" + manager + "'}", location);
        if (!school()) {
            fixture.make(
                    manager, "/policy-time", "{'location':" + here() + ",'on':'" + today + "','minutes':60}", location);
        }
        LocalDate day = today.plusDays(3 + number);
        fixture.make(
                coach,
                "/moments",
                "{'assignmentId':'" + assignment.id() + "','plannedStart':'" + at(day, 9) + "','plannedEnd':'"
                        + at(day, 10) + "'}",
                group);
        fixture.make(
                coach,
                "/moment-series",
                "{'assignmentId':'" + assignment.id() + "','firstDay':'" + day.plusDays(20)
                        + "','startsAt':'12:00','minutes':30,'everyWeeks':2,'until':'" + day.plusDays(62) + "'}",
                group);
    }

    private String assignment(String who, LocalDate from, int days) {
        return "{'coach':'" + who + "','coachType':'YOUTH_CARE','groups':['" + group.id() + "'],'from':'" + from
                + "','until':'" + from.plusDays(days) + "'," + COACH_TERMS + today.minusDays(90) + "'}";
    }

    private static String at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0))
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toInstant()
                .toString();
    }

    private Thing questionOfTheGroup() {
        Thing question = fixture.make(
                mentor,
                "/questions",
                "{" + about + ",'text':'@ is loud','askNow':true}",
                group,
                "case",
                "to:coach-guest");
        return fixture.act(coach, question, "pick-up", "");
    }

    /** the one holder of custody agrees, so that the coach may know who it is */
    private Thing nameToCoach() {
        Thing question = question(named, "case", "named");
        Thing consent = fixture.make(
                mentor,
                "/consents",
                "{'child':'" + named.id() + "','purpose':'EXTERNAL_COACH_NAMED','party':'org-y',"
                        + "'textVersion':'coach-named-nl-1','until':'" + today.plusMonths(6) + "','caseId':'"
                        + question.id() + "'}",
                named);
        String guardian = "par-" + number + "-2";
        fixture.act(guardian, "/parent/consents/" + consent.id(), consent, "give", "{'byChild':false}");
        asParentsSee(consent, "/parent/consents");
        fixture.link(consent, question);
        return fixture.act(manager, question, "reveal", "");
    }

    private Thing observations(Thing question, Thing ofChild, Thing ofNamed) {
        Thing seen = fixture.act(mentor, observation(mentor, child, "", on(child)), "finalise", "");
        linked(mentor, child, ofChild, on(child));
        linked(mentor, named, ofNamed, on(named), "named");
        Thing evidence = linked(mentor, group, question, about);
        linked(coach, group, question, about);
        observation(mentor, child, "", on(child), "draft");
        fixture.make(
                mentor,
                "/observation-requests",
                "{" + on(child) + ",'question':'@ when it is quiet','until':'" + today.plusDays(9) + "','asked':['"
                        + mentor + "']}",
                child);
        keys.put("evidence", evidence.id());
        return seen;
    }

    private void withinCoaching(Thing question, Thing ofChild, Thing ofNamed) {
        fixture.make(mentor, "/conversations", "{'kind':'COACHING'," + about + ",'gist':'@ we said'}", group);
        fixture.make(
                mentor,
                "/conversations",
                "{'kind':'COACHING','questionId':'" + ofChild.id() + "','gist':'@ we said'}",
                group);
        fixture.make(
                mentor,
                "/conversations",
                "{'kind':'COACHING','questionId':'" + ofNamed.id() + "','gist':'@ we said'}",
                group);
        fixture.make(
                coach, "/explanations", "{" + about + ",'behaviour':'@ is loud','possibilities':'@ can wait'}", group);
        fixture.make(
                mentor, "/explanations", "{" + on(child) + ",'behaviour':'@ hides','possibilities':'@ builds'}", child);
        fixture.make(coach, "/modellings", "{'group':'" + group.id() + "','shown':'@ song','why':'@ calms'}", group);
        fixture.make(coach, "/advice", "{'group':'" + group.id() + "','text':'@ helps'}", group);
        Thing draft =
                fixture.make(mentor, "/case-extracts", "{'questionId':'" + question.id() + "'}", nobodys(), "draft");
        fixture.patch(mentor, draft, "{'situation':'@ is loud'}");
    }

    private void own(Thing question) {
        fixture.make(mentor, "/reflections", "{'text':'@ of mine'}", nobodys());
        fixture.make(coach, "/reflections", "{'text':'@ of mine','location':" + here() + "}", nobodys());
        fixture.make(
                mentor,
                "/learning-goals",
                "{'competence':'BEHAVIOUR','type':'SIGNALLING','text':'@ I learn'}",
                nobodys());
        fixture.make(mentor, "/competence-measurements", "{'role':'STAFF','location':" + here() + "}", nobodys());
        fixture.make(mentor, "/calendar-links", "{}", nobodys());
        fixture.make(mentor, "/expertise", "{'location':" + here() + ",'themes':['ANGER']}", location);
        keys.put("case", question.id());
    }
}
