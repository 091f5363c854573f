package org.houvast.parents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.administration.ValueListSource.Value;
import org.houvast.administration.ValueListSource.ValueList;
import org.houvast.parents.ContactDirection;
import org.houvast.parents.ContactMode;
import org.houvast.parents.InformationRefusal;
import org.houvast.parents.InformationRequestState;
import org.houvast.parents.ShareState;
import org.houvast.parents.WishState;
import org.houvast.parents.WishTheme;
import org.houvast.parents.internal.face.FaceAccess;
import org.houvast.parents.internal.information.RequestAccess;
import org.houvast.parents.internal.share.ShareAccess;
import org.houvast.parents.internal.wish.WishAccess;
import org.houvast.parents.internal.wish.WishQueue;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParentsTablesTest {
    private static Map<String, Action> actions() {
        return Stream.of(
                        new ParentsAccess(), new ShareAccess(), new RequestAccess(), new WishAccess(), new FaceAccess())
                .flatMap(source -> source.actions().stream())
                .collect(Collectors.toMap(Action::code, Function.identity()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void carriesAnActionByARelationWhereTheTableSaysSo(CsvTable.Line row, Relation relation) {
        assertThat(actions().get(row.cell("action"))).isNotNull().satisfies(action -> assertThat(
                        action.relations().contains(relation))
                .isEqualTo("yes".equals(row.cells().get(relation.name()))));
    }

    static Stream<Arguments> everyPair() {
        return table().stream()
                .flatMap(row -> Arrays.stream(Relation.values()).map(relation -> Arguments.of(row, relation)));
    }

    @Test
    void hasARowForEveryAction() {
        assertThat(table())
                .extracting(row -> row.cell("action"))
                .containsExactlyInAnyOrderElementsOf(actions().keySet());
    }

    @Test
    void belongsToNoModuleThatIsSwitchedOff() {
        assertThat(actions().values())
                .allSatisfy(action -> assertThat(action.moduleName()).isEmpty());
    }

    @Test
    void hasALabelForEveryCode() {
        Map<String, List<String>> codes = new ParentsValueLists()
                .valueLists().stream().collect(Collectors.toMap(ValueList::name, l -> l.values().stream()
                        .map(Value::code)
                        .toList()));

        assertThat(codes)
                .isEqualTo(Map.of(
                        "task", List.of(WishQueue.TASK),
                        "contact-mode", names(ContactMode.values()),
                        "contact-direction", names(ContactDirection.values()),
                        "share-state", names(ShareState.values()),
                        "information-request-state", names(InformationRequestState.values()),
                        "information-refusal", names(InformationRefusal.values()),
                        "wish-state", names(WishState.values()),
                        "wish-theme", names(WishTheme.values())));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).<String>map(Enum::name).toList();
    }

    private static List<CsvTable.Line> table() {
        return CsvTable.read(ParentsTablesTest.class, "access.csv");
    }
}
