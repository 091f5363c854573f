package org.houvast.demo;

import java.time.Clock;
import org.houvast.demo.RestClient.Answer;

/**
 * One question about one child, from "we notice something" to a plan at home and at the centre. Every answer is checked; what has to be
 * refused is tried too.
 */
final class Story {
    private final Stage stage;

    Story(RestClient rest, Narrator tell, Clock clock) {
        this.stage = Stage.of(rest, tell, clock);
    }

    void play() {
        Noticing noticing = new Noticing(stage);
        noticing.switchOn();
        noticing.assignCoach();
        String question = noticing.ask();
        noticing.coachSeesAnAlias(question);
        String observation = noticing.observe(question);
        Answer consent = noticing.parentsAgree(question);
        String moment = noticing.comeToTheGroup();
        stage.tell().seen("the moment is on record", !moment.isEmpty());

        Deciding deciding = new Deciding(stage);
        deciding.assess(question, observation);
        String consultation = deciding.consult(question);
        deciding.planForHomeAndCentre(question, consultation);
        deciding.stepPlan(question);

        Sharing sharing = new Sharing(stage);
        sharing.wish();
        sharing.share();

        Watching watching = new Watching(stage);
        watching.otherFamilies();
        sharing.disagree();
        watching.withdraw(question, consent);
        watching.lookBack();
    }
}
