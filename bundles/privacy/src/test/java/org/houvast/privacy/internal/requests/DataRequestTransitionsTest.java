package org.houvast.privacy.internal.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.DataRequestState;
import org.houvast.privacy.RefusalGround;
import org.houvast.privacy.internal.Tables;
import org.junit.jupiter.api.Test;

/** Every state against every action and kind, as the table says. */
class DataRequestTransitionsTest {
    private static final Set<DataRequestAction> OF_PACKAGES = EnumSet.of(
            DataRequestAction.COLLECT,
            DataRequestAction.REVIEW,
            DataRequestAction.REVIEW_LAST,
            DataRequestAction.ANSWER);

    private static Map<String, DataRequestState> table() {
        return Tables.rows("org/houvast/privacy/internal/requests/transitions.csv").stream()
                .collect(Collectors.toMap(r -> r.get(0) + " " + r.get(1), r -> DataRequestState.valueOf(r.get(2))));
    }

    @Test
    void leadsWhereTheTableSaysAndNowhereElse() {
        Map<String, DataRequestState> table = table();
        assertThat(table).hasSize(21);
        for (DataRequestState state : DataRequestState.values()) {
            for (DataRequestAction action : DataRequestAction.values()) {
                assertThat(DataRequestTransitions.TABLE.next(state, action))
                        .as("%s %s", state, action)
                        .isEqualTo(Optional.ofNullable(table.get(state + " " + action)));
            }
        }
    }

    @Test
    void collectsForPackagesOnlyAndAnswersTheOtherKindsWithoutOne() {
        Map<String, DataRequestState> table = table();
        for (DataRequestKind kind : DataRequestKind.values()) {
            boolean packed = kind == DataRequestKind.ACCESS || kind == DataRequestKind.PORTABILITY;
            for (DataRequestState state : DataRequestState.values()) {
                for (DataRequestAction action : DataRequestAction.values()) {
                    boolean ofKind =
                            OF_PACKAGES.contains(action) ? packed : action != DataRequestAction.ANSWER_DONE || !packed;
                    boolean restricts = kind == DataRequestKind.RESTRICTION && action == DataRequestAction.ANSWER_DONE;
                    for (boolean ofChild : new boolean[] {true, false}) {
                        Optional<ProblemType> allowed = restricts && !ofChild
                                ? Optional.of(DataRequestProblems.NO_RESTRICTION)
                                : Optional.empty();
                        assertThat(DataRequestTransitions.refusal(kind, ofChild, state, action)
                                        .map(Refusal::type))
                                .as("%s %s %s", kind, state, action)
                                .isEqualTo(
                                        ofKind && table.containsKey(state + " " + action)
                                                ? allowed
                                                : Optional.of(DataRequestProblems.STATE));
                    }
                }
            }
        }
    }

    @Test
    void refusesEachKindOnTheGroundsOfItsOwnArticle() {
        Set<RefusalGround> always = Set.of(RefusalGround.NOT_IDENTIFIED, RefusalGround.EXCESSIVE);
        Map<DataRequestKind, Set<RefusalGround>> own = Map.of(
                DataRequestKind.ACCESS, Set.of(RefusalGround.RIGHTS_OF_OTHERS),
                DataRequestKind.PORTABILITY, Set.of(RefusalGround.RIGHTS_OF_OTHERS),
                DataRequestKind.RECTIFICATION, Set.of(RefusalGround.CORRECT_AS_WRITTEN),
                DataRequestKind.ERASURE, Set.of(RefusalGround.LEGAL_DUTY, RefusalGround.LEGAL_CLAIM),
                DataRequestKind.RESTRICTION, Set.of(RefusalGround.NO_REASON_TO_RESTRICT));
        for (DataRequestKind kind : DataRequestKind.values()) {
            assertThat(RefusalGrounds.of(kind))
                    .as(kind.name())
                    .containsAll(always)
                    .containsAll(own.getOrDefault(kind, Set.of()))
                    .hasSize(2 + own.getOrDefault(kind, Set.of()).size());
        }
    }
}
