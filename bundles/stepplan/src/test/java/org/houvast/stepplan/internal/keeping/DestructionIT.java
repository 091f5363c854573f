package org.houvast.stepplan.internal.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ApproveDestruction;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Destruction;
import org.houvast.privacy.DestructionState;
import org.houvast.privacy.DueFilter;
import org.houvast.privacy.DueRecord;
import org.houvast.privacy.ProposeDestruction;
import org.houvast.privacy.Relation;
import org.houvast.privacy.RetentionProblems;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.privacy.internal.KeepingRuntime;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.stepplan.internal.StepPlanCentre;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is destroyed is gone from every table of every module, and nothing else is. */
class DestructionIT extends StepPlanTest {
    private static final String CANARY = "canary-of-kim";
    private static final String OTHER = "canary-of-tim";
    private static final String KIM = "kim-who-left";
    private static final String PIM = "pim-set-apart";
    private static final LocalDate LEFT = LocalDate.of(2024, 2, 1);
    private static final List<String> PEOPLE = List.of("vera", "mila", "rik", "iris", "esra", "ada", "dora");
    private static final Action BY_ANY_RELATION = new Action(
            "test.record.read", null, AuditType.READ, Sensitivity.CHILD, EnumSet.allOf(Relation.class), null);

    private final TestDatabase database;
    private final KeepingRuntime keeping;
    private Filled filled;

    @SuppressWarnings("NullAway.Init")
    DestructionIT(TestDatabase database) {
        super(database);
        this.database = database;
        Modules.open(database);
        this.keeping = centre.privacy.keeping(
                Modules.SOURCES, (retention, place) -> retention.term().orElseThrow());
    }

    @BeforeEach
    void fill() {
        filled = new Filled(Rows.on(database.dataSource()));
    }

    private Destruction destroyed(RetentionClass retention, @Nullable ChildRef child) {
        Destruction proposed = keeping.destructions()
                .propose(
                        centre.actor("ada"),
                        new ProposeDestruction(retention, new LocationRef("loc"), WorkForm.KDV, null, child));
        Destruction approved = keeping.destructions()
                .approve(
                        centre.actor("alex"),
                        proposed.id(),
                        proposed.revision(),
                        new ApproveDestruction("Backups are gone after 30 days."));
        return keeping.destructions().carryOut(centre.actor("ada"), approved.id(), approved.revision());
    }

    private List<DueRecord> due(RetentionClass retention) {
        return keeping.retention()
                .due(
                        centre.actor("rik"),
                        new DueFilter(retention, StepPlanCentre.KDV),
                        new PageRequest(PageRequest.MAX_LIMIT, null))
                .items();
    }

    @Test
    void leavesNothingOfAChildInAnyTable() {
        centre.host.child(KIM, StepPlanCentre.BORN, "sun");
        centre.asked("vera", Subject.of(new ChildRef(KIM)));
        Filled.Of kim = filled.new Of(KIM, CANARY);
        Filled.Of tim = filled.new Of("tim", OTHER);
        kim.write();
        tim.write();
        Set<String> others = filled.found(OTHER);
        assertThat(filled.found(CANARY)).hasSizeGreaterThan(60).isEqualTo(others);
        filled.together(tim, new ChildRef(KIM));
        assertThat(due(RetentionClass.CHILD_FILE)).isEmpty();

        centre.host.childLeaves(KIM, LEFT);
        Set<UUID> ids = new HashSet<>();
        Filled.goingWithTheChild().forEach(retention -> {
            due(retention).forEach(r -> ids.add(r.id()));
            Destruction done = destroyed(retention, null);
            assertThat(done.state()).isEqualTo(DestructionState.DONE);
            assertThat(done.counts()).isNotEmpty().allMatch(c -> c.held() == 0 && c.notDue() == 0);
            assertThat(due(retention)).isEmpty();
        });

        assertThat(filled.found(CANARY)).isEmpty();
        assertThat(filled.found(OTHER)).isEqualTo(others);
        assertThat(ids).contains(kim.id("coaching_question"), kim.id("stepplan_plan"), kim.id("privacy_consent"));
        assertThat(filled.found(KIM)).allMatch(column -> column.startsWith("privacy_audit_line."));
    }

    @Test
    void erasesTheFileOfAChildBeforeItsTerm() {
        String lea = "lea-who-asks";
        centre.host.child(lea, StepPlanCentre.BORN, "sun");
        Filled.Of file = filled.new Of(lea, "canary-of-lea");
        file.write();
        Filled.Of noa = filled.new Of("noa", "canary-of-noa");
        noa.write();
        Set<String> others = filled.found("canary-of-noa");

        Destruction done = destroyed(RetentionClass.CHILD_FILE, new ChildRef(lea));

        assertThat(done.erasure()).isTrue();
        assertThat(done.counts()).hasSizeGreaterThan(15).allMatch(c -> c.destroyed() > 0 && c.held() + c.notDue() == 0);
        assertThat(filled.found("canary-of-lea"))
                .as("what proves consent and requests, and no word that was collected")
                .contains("privacy_consent_answer.proof", "privacy_data_request.wish")
                .allMatch(column ->
                        column.startsWith("privacy_consent_answer.") || column.startsWith("privacy_data_request."));
        assertThat(filled.found("canary-of-noa")).isEqualTo(others);
        assertThat(filled.found(lea))
                .allMatch(column -> column.startsWith("privacy_audit_line.")
                        || column.startsWith("privacy_consent.")
                        || column.startsWith("privacy_data_request."));
    }

    /** every table of every module, by every relation that anybody has */
    @Test
    void closesAndKeepsWhatIsSetApartInEveryTable() {
        centre.host.child(PIM, StepPlanCentre.BORN, "sun").mentor(PIM, "mila").staffAt("dora", Role.DPO, "loc");
        filled.new Of(PIM, "canary-of-pim").write();
        filled.new Of("noa", "canary-beside-pim").write();
        Map<String, Integer> open = shown(PIM);
        Map<String, Integer> others = shown("noa");
        assertThat(open).hasSizeGreaterThan(PEOPLE.size() * 20);

        setApart("ACTIVE");
        assertThat(shown(PIM)).isEmpty();
        assertThat(shown("noa")).isEqualTo(others);
        centre.host.childLeaves(PIM, LEFT);
        Filled.goingWithTheChild()
                .forEach(retention -> assertThat(due(retention)).isNotEmpty().allMatch(DueRecord::held));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> destroyed(RetentionClass.CHILD_FILE, null))
                .satisfies(p -> assertThat(p.type()).isEqualTo(RetentionProblems.NOTHING_DUE));

        setApart("LIFTED");
        assertThat(shown(PIM)).isNotEmpty();
        Filled.goingWithTheChild().forEach(retention -> destroyed(retention, null));
        assertThat(filled.found("canary-of-pim")).isEmpty();
    }

    private void setApart(String state) {
        Rows rows = Rows.on(database.dataSource());
        int changed = rows.change(
                "update privacy_restriction set state = ? where child_key = ? and state in ('ACTIVE', 'X')",
                p -> p.text(state).text(PIM));
        assertThat(changed).isEqualTo(1);
        centre.privacy.lookForRestrictedFiles();
    }

    /** by person and table, how many records of a child a relation of any kind shows */
    private Map<String, Integer> shown(String child) {
        Map<String, Integer> shown = new TreeMap<>();
        for (String person : PEOPLE) {
            Actor actor = centre.actor(person);
            ScopeCondition any = centre.privacy.guard().read(actor, reading -> reading.condition(BY_ANY_RELATION, "t"));
            Filled.TABLES.stream()
                    .filter(t -> t.child().isPresent() && t.has("location_key"))
                    .forEach(t -> {
                        int records = Rows.on(database.dataSource())
                                .list(
                                        "select 1 from " + t.name() + " t where t.child_key = ? and " + any.sql(),
                                        p -> {
                                            p.text(child);
                                            any.bind(p);
                                        },
                                        row -> 1)
                                .size();
                        if (records > 0) {
                            shown.put(person + " " + t.name(), records);
                        }
                    });
        }
        return shown;
    }
}
