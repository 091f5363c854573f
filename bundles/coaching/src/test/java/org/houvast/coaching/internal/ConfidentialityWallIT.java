package org.houvast.coaching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.houvast.coaching.AnswerTrustPulse;
import org.houvast.coaching.AssessmentFilter;
import org.houvast.coaching.AssignmentFilter;
import org.houvast.coaching.BeginMeasurement;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.Competence;
import org.houvast.coaching.CompetenceMeasurement;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.ItemScore;
import org.houvast.coaching.LearningGoal;
import org.houvast.coaching.LearningGoalType;
import org.houvast.coaching.MomentFilter;
import org.houvast.coaching.QuestionFilter;
import org.houvast.coaching.RecallShare;
import org.houvast.coaching.Reflection;
import org.houvast.coaching.ReviseLearningGoal;
import org.houvast.coaching.ReviseMeasurement;
import org.houvast.coaching.ReviseReflection;
import org.houvast.coaching.SetLearningGoal;
import org.houvast.coaching.ShareWith;
import org.houvast.coaching.Side;
import org.houvast.coaching.TrustItem;
import org.houvast.coaching.TrustPulse;
import org.houvast.coaching.TrustScore;
import org.houvast.coaching.WriteReflection;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Id;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * What staff write for themselves is found by nobody else (domain 0.5, 4.5, 5): a word that stands in every text of theirs is looked for
 * in all that the others get to see, in problems, logs and in every column of the database.
 */
class ConfidentialityWallIT extends CoachingTest {
    private static final String CANARY = "zwaluwnest";
    private static final PageRequest ALL = new PageRequest(200, null);
    private static final List<String> OTHERS =
            List.of("rik", "ada", "dora", "sofie", "iris", "mila", "omar", "esra", "anna");

    /** the only columns that may hold what somebody wrote for themselves; reflections are not among them */
    private static final Set<String> OWN_TEXTS =
            Set.of("coaching_measurement_score.evidence", "coaching_learning_goal.goal_text");

    private final Rows rows;

    ConfidentialityWallIT(TestDatabase database) {
        super(database);
        this.rows = Rows.on(database.dataSource());
    }

    /** the records of vera, each with the word in it */
    private record Own(Reflection reflection, CompetenceMeasurement measurement, LearningGoal goal, TrustPulse pulse) {
        List<Id> ids() {
            return List.of(reflection.id(), measurement.id(), goal.id(), pulse.id());
        }
    }

    @Test
    void holdsAgainstEverybodyAndEveryOutput() {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        List<String> seen = new ArrayList<>();
        Own own;
        try {
            own = written();
            for (String who : OTHERS) {
                seen.addAll(outputs(centre.actor(who), own));
            }
        } finally {
            System.setOut(out);
            System.setErr(err);
        }

        assertThat(seen).hasSizeGreaterThan(OTHERS.size() * 20);
        assertThat(seen).allSatisfy(text -> {
            assertThat(text).doesNotContain(CANARY);
            own.ids().forEach(id -> assertThat(text).doesNotContain(id.value().toString()));
        });
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain(CANARY);
        assertThat(columnsWith(CANARY)).isSubsetOf(OWN_TEXTS);
    }

    @Test
    void findsTheWordWhereItMayStand() {
        Own own = written();

        assertThat(columnsWith(CANARY)).containsExactlyInAnyOrderElementsOf(OWN_TEXTS);
        assertThat(centre.growth.reflections.get(
                        centre.actor("vera"), own.reflection().id()))
                .asString()
                .contains(CANARY);
    }

    private Own written() {
        Actor vera = centre.actor("vera");
        Reflection reflection = centre.growth.reflections.write(vera, new WriteReflection(CANARY + " one", null, null));
        reflection = centre.growth.reflections.revise(
                vera, reflection.id(), reflection.revision(), new ReviseReflection(CANARY + " two", null));
        reflection = centre.growth.reflections.share(
                vera, reflection.id(), reflection.revision(), new ShareWith(new StaffRef("rik")));
        reflection =
                centre.growth.reflections.recall(vera, reflection.id(), reflection.revision(), new RecallShare(null));
        CompetenceMeasurement measurement =
                centre.growth.measurements.begin(vera, new BeginMeasurement(Side.STAFF, null, null));
        List<ItemScore> scores = centre
                .growth
                .profiles
                .get(vera, CoachingCentre.KDV, Side.STAFF, measurement.profileVersion())
                .items()
                .stream()
                .map(i -> new ItemScore(i.code(), 2, CANARY + " three"))
                .toList();
        measurement = centre.growth.measurements.revise(
                vera, measurement.id(), measurement.revision(), new ReviseMeasurement(scores));
        measurement = centre.growth.measurements.finalise(vera, measurement.id(), measurement.revision());
        LearningGoal goal = centre.growth.goals.set(
                vera, new SetLearningGoal(Competence.PARENTS, LearningGoalType.PARENTS, CANARY + " four", null));
        CoachAssignment fleur = centre.assigned("fleur", "sun");
        TrustPulse pulse = centre.growth.pulses.answer(
                vera,
                new AnswerTrustPulse(
                        fleur.id(),
                        Arrays.stream(TrustItem.values())
                                .map(i -> new TrustScore(i, 2))
                                .toList()));
        centre.assignments.end(centre.actor("rik"), fleur.id(), fleur.revision(), new EndAssignment(null));
        return new Own(reflection, measurement, goal, pulse);
    }

    /** all that somebody else can ask for, as text, refusals included */
    private List<String> outputs(Actor actor, Own own) {
        List<String> seen = new ArrayList<>();
        for (Supplier<Object> call : reads(actor, own)) {
            seen.add(answer(call));
        }
        for (Supplier<Object> call : lists(actor)) {
            seen.add(answer(call));
        }
        return seen;
    }

    private List<Supplier<Object>> reads(Actor actor, Own own) {
        Growth growth = centre.growth;
        Revision now = own.reflection().revision();
        return List.of(
                () -> growth.reflections.get(actor, own.reflection().id()),
                () -> growth.reflections.revise(
                        actor, own.reflection().id(), new Revision(1), new ReviseReflection("x", null)),
                () -> growth.reflections.share(actor, own.reflection().id(), now, new ShareWith(new StaffRef("rik"))),
                () -> growth.reflections.recall(actor, own.reflection().id(), now, new RecallShare(null)),
                () -> {
                    growth.reflections.delete(actor, own.reflection().id(), now);
                    return "deleted " + own.reflection().id();
                },
                () -> growth.measurements.get(actor, own.measurement().id()),
                () -> growth.measurements.revise(
                        actor, own.measurement().id(), new Revision(1), new ReviseMeasurement(List.of())),
                () -> growth.measurements.finalise(
                        actor, own.measurement().id(), own.measurement().revision()),
                () -> growth.goals.get(actor, own.goal().id()),
                () -> growth.goals.revise(
                        actor,
                        own.goal().id(),
                        new Revision(7),
                        new ReviseLearningGoal(Competence.PARENTS, LearningGoalType.PARENTS, "x")),
                () -> growth.goals.reach(actor, own.goal().id(), own.goal().revision()),
                () -> growth.pulses.get(actor, own.pulse().id()));
    }

    private List<Supplier<Object>> lists(Actor actor) {
        Growth growth = centre.growth;
        FigureFilter figures = new FigureFilter(CoachingCentre.KDV, null, null);
        return List.of(
                () -> growth.reflections.own(actor, ALL),
                () -> growth.reflections.received(actor, ALL),
                () -> growth.measurements.own(actor, ALL),
                () -> growth.measurements.received(actor, ALL),
                () -> growth.measurements.teamPicture(actor, Side.STAFF, figures),
                () -> growth.goals.own(actor, null, ALL),
                () -> growth.pulses.own(actor, ALL),
                () -> growth.pulses.picture(actor, figures),
                () -> growth.evaluations.own(actor, ALL),
                () -> growth.evaluations.picture(actor, figures),
                () -> centre.questions.list(actor, new QuestionFilter(null, null, null, null, null, null), ALL),
                () -> centre.assessments.list(actor, new AssessmentFilter(null, null, null, null, null), ALL),
                () -> centre.moments.list(actor, new MomentFilter(null, null, null, null, null, null), ALL),
                () -> centre.assignments.list(actor, new AssignmentFilter(null, null, null, null), ALL),
                () -> centre.administration.screens().me(actor),
                () -> centre.administration.screens().group(actor, new GroupRef("sun")),
                () -> centre.administration.screens().board(actor, new GroupRef("sun")),
                () -> centre.administration.screens().child(actor, new ChildRef("tim")),
                () -> centre.administration.screens().timeline(actor, new ChildRef("tim"), ALL),
                () -> centre.administration.screens().workQueue(actor));
    }

    private static String answer(Supplier<Object> call) {
        try {
            return String.valueOf(call.get());
        } catch (Problem problem) {
            return problem + " " + problem.arguments() + " " + problem.violations() + " " + problem.current();
        }
    }

    private record Column(String table, String name) {
        String path() {
            return table.toLowerCase(Locale.ROOT) + "." + name.toLowerCase(Locale.ROOT);
        }

        String query() {
            return "select 1 from \"" + table + "\" where cast(\"" + name + "\" as varchar) like ?";
        }
    }

    /** every column of text of every table that holds the word */
    private List<String> columnsWith(String word) {
        List<Column> columns = rows.list(
                "select table_name, column_name from information_schema.columns"
                        + " where lower(table_schema) = 'public' and (lower(data_type) like '%char%'"
                        + " or lower(data_type) like '%text%' or lower(data_type) like '%json%')",
                Rows.Binder.NONE, row -> new Column(row.text(1), row.text(2)));
        assertThat(columns)
                .extracting(Column::path)
                .contains("coaching_reflection.sealed_text", "houvast_outbox.subject");
        return columns.stream()
                .filter(c -> rows.first(c.query(), p -> p.text("%" + word + "%"), row -> row.number(1))
                        .isPresent())
                .map(Column::path)
                .distinct()
                .sorted()
                .toList();
    }
}
