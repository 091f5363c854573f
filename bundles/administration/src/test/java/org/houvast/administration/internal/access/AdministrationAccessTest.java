package org.houvast.administration.internal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.junit.jupiter.api.Test;

class AdministrationAccessTest {
    private final List<Action> actions = new AdministrationAccess().actions();

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        Map<String, Set<Relation>> declared =
                actions.stream().collect(Collectors.toMap(Action::code, a -> new TreeSet<>(a.relations())));

        assertThat(declared).isEqualTo(table());
    }

    @Test
    void showsToEverybodyWhoMayChangeAndToOthersPerhaps() {
        assertThat(actions).filteredOn(Action::changes).allSatisfy(a -> assertThat(
                        Objects.requireNonNull(a.reading()).relations())
                .containsAll(a.relations()));
    }

    @Test
    void auditsEveryChangeAsAChangeOfPolicy() {
        assertThat(actions)
                .filteredOn(Action::changes)
                .isNotEmpty()
                .allMatch(a -> a.audit() == AuditType.POLICY_CHANGE);
    }

    private static Map<String, Set<Relation>> table() {
        List<String[]> lines = lines();
        String[] head = lines.get(0);
        assertThat(Arrays.copyOfRange(head, 1, head.length))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Relation.values()).map(Enum::name).toList());
        Map<String, Set<Relation>> table = new HashMap<>();
        for (String[] line : lines.subList(1, lines.size())) {
            Set<Relation> carried = new TreeSet<>();
            for (int i = 1; i < head.length; i++) {
                assertThat(line[i]).isIn("yes", "no");
                if (line[i].equals("yes")) {
                    carried.add(Relation.valueOf(head[i]));
                }
            }
            table.put(line[0], carried);
        }
        return table;
    }

    private static List<String[]> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AdministrationAccessTest.class.getResourceAsStream("access.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().map(l -> l.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
