package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limits;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Membership;
import org.houvast.observation.Abc;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationText;
import org.houvast.persistence.Rows;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** What an observation leaves behind beside itself: audit lines and events that hold ids, never a name or a text. */
class ObservationTracesIT extends ObservationTest {
    private static final String NAME = "Quetzalina";
    private static final String WORDS = "ptarmigan";
    private static final ChildRef QUEEN = new ChildRef("child-4711");

    ObservationTracesIT(TestDatabase database) {
        super(database);
    }

    @Test
    void leavesALineForEverythingThatWasDoneAndRefused() {
        Observation draft = capture("vera", TIM, "He waved.");
        Observation made = finalise("vera", draft);
        centre.observations.get(centre.actor("mila"), made.id());
        centre.observations.amend(
                centre.actor("rik"),
                made.id(),
                made.revision(),
                new AmendObservation("seen wrong", text("She waved.")));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.observations.get(centre.actor("omar"), made.id()));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> finalise("iris", made));

        assertThat(lines(made.id().value()))
                .containsExactly(
                        "person-vera CREATE observation.draft.capture tim GROUP_STAFF DONE null",
                        "person-vera SEAL observation.observation.finalise tim AUTHOR DONE null",
                        "person-mila READ observation.observation.read tim GROUP_STAFF DONE null",
                        "person-rik AMEND observation.observation.amend tim LOCATION_MANAGER DONE null",
                        "person-omar READ observation.observation.read tim  REFUSED privacy:no-relation",
                        "person-iris SEAL observation.observation.finalise tim  REFUSED privacy:not-allowed");
    }

    @Test
    void leavesOneLineForAListWithTheIdsThatItShowed() {
        GroupRef star = new GroupRef("star");
        Observation one = finalise("vera", capture("vera", Subject.of(star), "They sat."));
        Observation two = finalise("vera", capture("vera", Subject.of(star), "They stood."));

        centre.observations.list(centre.actor("rik"), ObservationFilter.of(star), PageRequest.first());

        assertThat(rows("select object_ids from privacy_audit_line where event_type = 'LIST_HIT' order by id desc")
                        .get(0)
                        .split(","))
                .containsExactlyInAnyOrder(
                        one.id().value().toString(), two.id().value().toString());
    }

    @Test
    void tellsWhatHappenedWithIdsAlone() {
        UUID question = UUID.randomUUID();
        Observation draft = centre.observations.capture(
                centre.actor("vera"), new CaptureObservation(TIM, null, null, question, null, null, text(WORDS)));
        Observation revised =
                centre.observations.revise(centre.actor("vera"), draft.id(), draft.revision(), text("He went."));
        Observation made = finalise("vera", revised);
        centre.observations.amend(
                centre.actor("vera"),
                made.id(),
                made.revision(),
                new AmendObservation("seen wrong", text("She went.")));
        String id = made.id().value().toString();

        List<String> events = Rows.on(centre.database.dataSource())
                .list(
                        "select type, subject, ids from houvast_outbox order by seq desc limit 4",
                        Rows.Binder.NONE,
                        row -> row.text(1) + " " + row.text(2) + " "
                                + row.json(3).text().replace(" ", ""));

        assertThat(events)
                .containsExactly(
                        "observation.observation.amended " + id + " {\"id\":\"" + id + "\"}",
                        "observation.observation.final " + question + " " + ids(question, id, events.get(1)),
                        "observation.draft.revised " + id + " {\"id\":\"" + id + "\"}",
                        "observation.draft.captured " + id + " {\"id\":\"" + id + "\"}");
    }

    /** the two ids in the order in which the database keeps them */
    private static String ids(UUID question, String id, String event) {
        String one = "\"id\":\"" + id + "\"";
        String two = "\"case\":\"" + question + "\"";
        return event.endsWith(two + "}") ? "{" + one + "," + two + "}" : "{" + two + "," + one + "}";
    }

    @Test
    void holdsNoNameAndNoTextAnywhereButInTheRecord() throws Exception {
        centre.host.child(new ChildRecord(
                QUEEN,
                NAME,
                ObservationCentre.BORN,
                List.of(new Membership(new GroupRef("sun"), MemoryHost.SINCE, null)),
                null,
                null));
        Observation made = written();

        List<String> said = new ArrayList<>();
        said.add(told(Limits.FIELDS_INVALID, () -> capture("vera", Subject.of(QUEEN), WORDS.repeat(1000))));
        said.add(told(
                PrivacyProblems.STALE,
                () -> centre.observations.finalise(centre.actor("vera"), made.id(), new Revision(1))));
        said.add(told(ObservationProblems.STATE, () -> finalise("vera", made)));
        said.add(told(PrivacyProblems.NOT_FOUND, () -> capture("omar", Subject.of(QUEEN), WORDS)));
        said.add(told(PrivacyProblems.NOT_ALLOWED, () -> finalise("mila", made)));
        said.add(told(
                ObservationProblems.TIME_INVALID,
                () -> centre.observations.capture(
                        centre.actor("vera"),
                        command(
                                Subject.of(QUEEN),
                                new ObservationText(
                                        centre.database.clock().instant().plusSeconds(9),
                                        null,
                                        null,
                                        null,
                                        null,
                                        WORDS,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)))));
        var vera = centre.actor("vera");
        centre.host.failing();
        said.add(told(
                PrivacyProblems.HOST_UNAVAILABLE,
                () -> centre.observations.capture(vera, command(Subject.of(QUEEN), text(WORDS)))));
        centre.host.healthy();

        assertThat(content("observation_observation")).contains(WORDS);
        for (String table : List.of("privacy_audit_line", "houvast_outbox", "houvast_idempotency_key")) {
            assertThat(content(table)).isNotEmpty().doesNotContain(WORDS).doesNotContain(NAME);
        }
        assertThat(said)
                .allSatisfy(text -> assertThat(text).doesNotContain(WORDS).doesNotContain(NAME));
    }

    /** an observation with words in every field, through all its states */
    private Observation written() {
        ObservationText everywhere = new ObservationText(
                null, null, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, new Abc(WORDS, WORDS, WORDS), null, null);
        Observation draft = centre.observations.capture(
                centre.actor("vera", UUID.randomUUID().toString()), command(Subject.of(QUEEN), everywhere));
        Observation revised =
                centre.observations.revise(centre.actor("vera"), draft.id(), draft.revision(), everywhere);
        Observation made = finalise("vera", revised);
        list("vera", ObservationFilter.of(QUEEN));
        return centre.observations.amend(
                centre.actor("vera"), made.id(), made.revision(), new AmendObservation(WORDS, everywhere));
    }

    /** all that a refusal says to a log and to its caller, but the document of its own that a late change gets */
    private static String told(ProblemType type, ThrowingCallable call) {
        Problem problem = assertRefused(type, call);
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        return trace + " " + problem.arguments() + " " + problem.violations();
    }

    private List<String> lines(UUID id) {
        return rows("select person_key || ' ' || event_type || ' ' || purpose || ' ' || coalesce(subject_key, '-')"
                + " || ' ' || basis || ' ' || outcome || ' ' || coalesce(reason, 'null')"
                + " from privacy_audit_line where object_ids = '" + id + "' order by id");
    }

    private List<String> rows(String sql) {
        return Rows.on(centre.database.dataSource()).list(sql, Rows.Binder.NONE, row -> row.text(1));
    }

    /** everything that stands in a table */
    private String content(String table) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = centre.database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    Object value = rows.getObject(i);
                    all.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                            .append('\n');
                }
            }
        }
        return all.toString();
    }
}
