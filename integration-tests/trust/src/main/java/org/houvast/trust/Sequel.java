package org.houvast.trust;

import java.util.Map;

/** What follows from a question at one location: what is decided together, said with parents, handed over and learnt. */
final class Sequel extends Scene {
    Sequel(Fixture fixture, Place place) {
        super(fixture, place);
    }

    /** gives keys for bodies about this location */
    Map<String, String> play(Thing seen) {
        decided();
        withParents(seen);
        later(seen);
        library();
        return keys;
    }

    private void decided() {
        Thing question = fixture.act(coach, question(child, "case"), "pick-up", "");
        Thing evidence = linked(mentor, child, question, on(child));
        Thing assessment = fixture.make(
                mentor,
                "/assessments",
                "{'questionId':'" + question.id() + "','evidence':['" + evidence.id()
                        + "'],'outcome':'SPECIFIC_APPROACH','rationale':'@ noise','strengths':'@ friend'}",
                child,
                "case");
        fixture.link(assessment, evidence);
        fixture.act(mentor, assessment, "propose", "{'namesChecked':true}");
        fixture.act(coach, assessment, "confirm", "{}");
        fixture.act(colleague, assessment, "confirm", "{}");
        Thing other = fixture.act(coach, question(child, "case"), "pick-up", "");
        fixture.make(
                mentor,
                "/assessments",
                "{'questionId':'" + other.id() + "','evidence':[],'outcome':'AGE_APPROPRIATE','rationale':'@ age',"
                        + "'strengths':'@ friend'}",
                child,
                "case",
                "draft");
        planned(question);
    }

    private void planned(Thing question) {
        String attendees = "[{'staff':'" + manager + "','role':'MANAGER','present':true},{'staff':'" + mentor
                + "','role':'ASKER','present':true},{'staff':'" + colleague + "','role':'TEAM','present':true}]";
        fixture.make(
                manager,
                "/consultations",
                "{'questionId':'" + question.id() + "','on':'" + today + "','attendees':" + attendees + "}",
                child,
                "case");
        fixture.make(
                mentor,
                "/action-plans",
                "{'questionId':'" + question.id() + "','text':{'goals':[{'setting':'CENTRE','text':'@ stays',"
                        + "'baseline':'@ hides','target':'@ once'}],'actions':[],'alternatives':[],'supportLevel':'LIGHT'}}",
                child,
                "case");
        String template = fixture.read(mentor, "/plan-templates?state=PUBLISHED&language=NL&subjectType=CHILD")
                .at("/items/0/id")
                .asText();
        keys.put("templateId", template);
        fixture.make(
                mentor,
                "/step-plans",
                "{'templateId':'" + template + "','questionId':'" + question.id()
                        + "','text':{'aim':'@ stays','strengths':'@ friend'}}",
                child,
                "case");
        fixture.make(
                mentor,
                "/child-discussions",
                "{'group':'" + group.id() + "','on':'" + today.plusDays(7) + "','attendees':" + attendees
                        + ",'agenda':[{" + about + ",'topic':'@ circle time'}]}",
                group);
    }

    private void withParents(Thing seen) {
        String guardian = "par-" + number + "-0";
        fixture.make(
                mentor,
                "/parent-contacts",
                "{" + on(child) + ",'guardian':'" + guardian + "','mode':'TALK','direction':'FROM_CENTRE','date':'"
                        + today + "','gist':'@ endings','agreements':'@ picture','parentWords':'@ startled'}",
                child);
        fixture.make(
                mentor,
                "/parent-notices",
                "{" + on(child) + ",'observer':'" + coach + "','from':'" + today + "','toldOn':'" + today
                        + "','text':'@ comes'}",
                child);
        Thing wish = fixture.make(
                guardian,
                "/parent-wishes",
                "{'child':'" + child.id() + "','text':'@ please','theme':'BEHAVIOUR'}",
                child);
        asParentsSee(wish, "/parent/wishes");
        if (number % 5 == 1) {
            fixture.make(
                    mentor,
                    "/information-requests",
                    "{'child':'" + child.id() + "','guardian':'par-" + number + "-1','askedOn':'" + today
                            + "','question':'@ how is it'}",
                    child);
        }
        Thing share = fixture.make(
                mentor,
                "/shares",
                "{'item':{'type':'observation','id':'" + seen.id() + "'},'child':'" + child.id() + "','guardian':'"
                        + guardian + "'}",
                child);
        fixture.act(mentor, share, "send", "");
        fixture.show(seen, guardian);
        fixture.show(share, guardian);
        asParentsSee(share, "/parent/shares", "to:" + guardian);
        keys.put("share", share.id());
        Thing consent = fixture.make(
                mentor,
                "/consents",
                "{'child':'" + named.id() + "','purpose':'MEDIA','party':'org-y','textVersion':'media-nl-1'}",
                named);
        keys.put("guardian", guardian);
        asParentsSee(consent, "/parent/consents");
    }

    private void later(Thing seen) {
        fixture.make(
                mentor,
                "/handovers",
                "{'child':'" + child.id() + "','receiver':"
                        + (school()
                                ? "{'kind':'BSO','organisation':'org-a'}"
                                : "{'kind':'SCHOOL','organisation':'org-s'}")
                        + ","
                        + "'items':[{'type':'observation','id':'" + seen.id() + "'}],'message':'@ builds'}",
                child);
    }

    private void library() {
        fixture.make(
                mentor,
                "/tips",
                "{'group':'" + group.id() + "','text':{'language':'EN','title':'@ first','text':'@ show',"
                        + "'themes':['TRANSITION'],'audience':'GROUP_APPROACH','source':'own words','licence':'CC0-1.0'}}",
                location,
                "draft");
        fixture.make(
                mentor,
                "/recognition-aids",
                "{'group':'" + group.id() + "','text':{'language':'EN','theme':'TRANSITION','title':'@ looking',"
                        + "'questions':['@ who begins','@ what helps'],'source':'own words','licence':'CC0-1.0'}}",
                location,
                "draft");
        fixture.make(
                mentor,
                "/approaches",
                "{'group':'" + group.id() + "','text':{'language':'EN','title':'@ first','tried':'@ song',"
                        + "'happened':'@ calmed','themes':['TRANSITION'],'audience':'GROUP_APPROACH'}}",
                group,
                "draft");
        String template = "/plan-templates/" + keys.getOrDefault("templateId", "") + "/copy";
        fixture.make(manager, template, "{'location':" + here() + "}", location, "draft");
    }
}
