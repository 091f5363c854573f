package org.houvast.privacy.internal.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.houvast.privacy.internal.Tables;
import org.junit.jupiter.api.Test;

class AnswerTermTest {
    @Test
    void endsOnTheDayOfTheTable() {
        List<List<String>> table = Tables.rows("org/houvast/privacy/internal/requests/terms.csv");
        assertThat(table).hasSize(16);
        for (List<String> row : table) {
            assertThat(AnswerTerm.dueOn(LocalDate.parse(row.get(0)), row.get(1).equals("yes")))
                    .as(row.toString())
                    .isEqualTo(LocalDate.parse(row.get(2)));
        }
    }
}
