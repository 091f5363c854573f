package org.houvast.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The second act: in another group of the same location, every state that a record of observation, coaching or plans, of child discussions,
 * parents, handovers, files opened in an emergency or set apart and requests of persons can stand in comes into being, by what people do. The description
 * of the API says which states there are, so a new one cannot
 * be forgotten.
 */
final class AllStates {
    private static final String DESCRIPTION = "/openapi.json";

    /** what no act of anybody brings about, but the calendar */
    private static final Set<String> BY_TIME_ALONE = Set.of("EXPIRED");

    private final Records records;
    private final Narrator tell;
    private final Scene scene;

    AllStates(RestClient rest, Narrator tell, Clock clock) {
        this.records = new Records(rest);
        this.tell = tell;
        this.scene = new Scene(records, LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam"))));
    }

    void play() {
        tell.chapter(
                "Second act, another group: every state of observing, coaching, planning, parents, handing over and emergencies");
        Records.Made assignment = new ArrangedStates(scene).play();
        new MomentStates(scene, assignment).play();
        new ObservedStates(scene).play();
        new QuestionStates(scene).play();
        new PractisedStates(scene).play();
        new GrowthStates(scene).play();
        new LibraryStates(scene).play();
        new ActionPlanStates(scene).play();
        new PlanStates(scene).play();
        new DiscussionStates(scene).play();
        new ParentStates(scene).play();
        new HandoverStates(scene).play();
        new GuestStates(scene).play();
        new EmergencyStates(scene).play();
        new DataRequestStates(scene).play();
        show();
    }

    private void show() {
        JsonNode description = records.read(Scene.STAFF, DESCRIPTION);
        records.states().forEach((collection, states) -> {
            tell.say("     " + collection.substring(1) + ": " + told(states));
            Set<String> missing = new TreeSet<>(records.known(description, collection));
            if (missing.isEmpty()) {
                throw new StoryFailed("the description names no states of " + collection);
            }
            missing.removeAll(states.keySet());
            missing.removeAll(BY_TIME_ALONE);
            if (!missing.isEmpty()) {
                throw new StoryFailed("no record of " + collection + " stands in " + missing);
            }
        });
        tell.seen("every state is there", true);
    }

    private static String told(Map<String, Integer> states) {
        StringBuilder text = new StringBuilder();
        states.forEach((state, number) ->
                text.append(text.isEmpty() ? "" : ", ").append(state).append(number > 1 ? " (" + number + ")" : ""));
        return text.toString();
    }
}
