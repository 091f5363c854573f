package org.houvast.administration.internal.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleState;
import org.houvast.administration.Settings;
import org.houvast.administration.ValueListSource;
import org.houvast.administration.ValueLists;
import org.houvast.commons.Discipline;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.BreakGlassState;
import org.houvast.privacy.BreakGlassVerdict;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequestState;
import org.houvast.privacy.ItemDecision;
import org.houvast.privacy.Relation;
import org.houvast.privacy.RestrictionGround;
import org.houvast.privacy.RestrictionState;
import org.junit.jupiter.api.Test;

class CollectedValueListsTest {
    private final ValueListSources sources = new ValueListSources();
    private final ValueLists lists = new CollectedValueLists(sources);

    @Test
    void hasEveryCodeOfEverySharedList() {
        sources.add(new SharedValueLists());
        Map<String, Enum<?>[]> codes = Map.ofEntries(
                Map.entry("subject-type", Subject.Type.values()),
                Map.entry("work-form", WorkForm.values()),
                Map.entry("discipline", Discipline.values()),
                Map.entry("role", Role.values()),
                Map.entry("module", Module.values()),
                Map.entry("module-state", ModuleState.values()),
                Map.entry("setting-level", Settings.Level.values()),
                Map.entry("consent-purpose", ConsentPurpose.values()),
                Map.entry("relation", Relation.values()),
                Map.entry("break-glass-state", BreakGlassState.values()),
                Map.entry("break-glass-verdict", BreakGlassVerdict.values()));
        Set<String> named = new HashSet<>(codes.keySet());
        named.add("task");

        assertThat(lists.all(Language.NL))
                .extracting(ValueLists.Labelled::name)
                .containsExactlyInAnyOrderElementsOf(named);
        codes.forEach(
                (name, values) -> assertThat(lists.named(name, Language.NL).values())
                        .extracting(ValueLists.LabelledValue::code)
                        .containsExactlyInAnyOrderElementsOf(
                                Arrays.stream(values).map(Enum::name).toList()));
    }

    @Test
    void hasEveryCodeOfRequestsOfPersons() {
        sources.add(new DataRequestValueLists());
        Map<String, Enum<?>[]> codes = Map.of(
                "data-request-kind", DataRequestKind.values(),
                "data-request-state", DataRequestState.values(),
                "data-request-item-decision", ItemDecision.values(),
                "restriction-ground", RestrictionGround.values(),
                "restriction-state", RestrictionState.values());
        codes.forEach(
                (name, values) -> assertThat(lists.named(name, Language.NL).values())
                        .extracting(ValueLists.LabelledValue::code)
                        .containsExactly(Arrays.stream(values).map(Enum::name).toArray(String[]::new)));
    }

    @Test
    void labelsInTheLanguageThatIsAskedFor() {
        sources.add(new SharedValueLists());

        assertThat(lists.named("work-form", Language.NL).values())
                .contains(new ValueLists.LabelledValue(
                        "BSO", "buitenschoolse opvang", "buitenschoolse opvang", "after-school care"));
        assertThat(lists.named("work-form", Language.EN).values())
                .contains(new ValueLists.LabelledValue(
                        "BSO", "after-school care", "buitenschoolse opvang", "after-school care"));
    }

    @Test
    void joinsListsOfOneNameAndKeepsTheFirstLabelOfACode() {
        sources.add(source("a", "b"));
        sources.add(source("b", "c"));

        assertThat(lists.named("task", Language.EN).values())
                .extracting(ValueLists.LabelledValue::code)
                .containsExactly("a", "b", "c");
    }

    @Test
    void forgetsTheListsOfAModuleThatStopped() {
        ValueListSource source = source("a");
        sources.add(source);
        sources.remove(source);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> lists.named("task", Language.NL))
                .satisfies(p -> assertThat(p.type()).isEqualTo(AdministrationProblems.VALUE_LIST_UNKNOWN));
    }

    private static ValueListSource source(String... codes) {
        return () -> List.of(new ValueListSource.ValueList(
                "task",
                Arrays.stream(codes)
                        .map(c -> new ValueListSource.Value(c, c, c))
                        .toList()));
    }
}
