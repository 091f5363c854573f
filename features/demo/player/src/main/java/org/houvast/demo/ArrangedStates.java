package org.houvast.demo;

import static org.houvast.demo.Scene.ADMINISTRATOR;
import static org.houvast.demo.Scene.COACH;
import static org.houvast.demo.Scene.GROUP;
import static org.houvast.demo.Scene.MANAGER;
import static org.houvast.demo.Scene.NOTHING;
import static org.houvast.demo.Scene.OTHER_GROUP;

import java.time.LocalDate;
import org.houvast.demo.Records.Made;

/** Agreements, assignments and applications. */
final class ArrangedStates {
    private final Scene scene;

    ArrangedStates(Scene scene) {
        this.scene = scene;
    }

    /** gives the assignment that the act is played by */
    Made play() {
        LocalDate today = scene.today();
        agreement("light help", today);
        agreement("next year", today.plusDays(40));
        scene.act(MANAGER, agreement("a pilot", today), "end", NOTHING);

        scene.act(MANAGER, assignment(OTHER_GROUP, today.minusDays(30), today.plusDays(5)), "end", NOTHING);
        assignment(OTHER_GROUP, today.plusDays(60), today.plusDays(90));
        Made running = assignment(GROUP, today.minusDays(30), today.plusDays(180));

        application();
        scene.act(MANAGER, application(), "plan-intake", "{'on':'" + today.plusDays(3) + "'}");
        scene.act(MANAGER, application(), "withdraw", null);
        scene.act(
                ADMINISTRATOR,
                application(),
                "decline",
                "{'reason':'NO_CAPACITY','explanation':'After the summer there is room.'}");
        scene.act(
                ADMINISTRATOR,
                application(),
                "accept",
                "{'coach':'" + COACH + "','coachType':'YOUTH_CARE','from':'" + today + "','until':'"
                        + today.plusDays(30) + "','confidentialityStatementDate':'" + today + "'}");
        return running;
    }

    private Made agreement(String programme, LocalDate from) {
        return scene.make(
                MANAGER,
                "/agreements",
                "{'parties':[{'organisation':'org-kwikkelduin','discipline':'CHILDCARE','role':'CONTROLLER'},"
                        + "{'organisation':'org-halverwind','discipline':'YOUTH_CARE','role':'PROCESSOR'}],"
                        + "'locations':[{'location':'loc-vlieger','workForm':'KDV'}],'from':'" + from
                        + "','hoursPerYear':120,'programme':'" + programme + "','goals':'Coaching on the group.',"
                        + "'evaluationDate':'" + from.plusDays(10) + "'}");
    }

    private Made assignment(String group, LocalDate from, LocalDate until) {
        return scene.make(
                MANAGER,
                "/assignments",
                "{'coach':'" + COACH + "','coachType':'YOUTH_CARE','groups':['" + group + "'],'from':'" + from
                        + "','until':'" + until + "','scope':'ANONYMOUS_CHILD','confidentialityStatementDate':'"
                        + scene.today() + "'}");
    }

    private Made application() {
        return scene.make(
                MANAGER,
                "/applications",
                "{'groups':['" + OTHER_GROUP + "'],'themes':['GROUP_CLIMATE'],'wishes':['OBSERVE'],"
                        + "'text':'It is loud after lunch.','hoursPerMonth':4,'from':'" + scene.today() + "'}");
    }
}
