package org.houvast.rest.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Violation;
import org.houvast.commons.WorkForm;
import org.houvast.rest.RestProblems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
    record Everything(
            @Nullable Instant instant,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Nullable Period period,
            @Nullable Duration duration,
            @Nullable Integer whole,
            @Nullable Long large,
            @Nullable BigDecimal decimal,
            @Nullable Boolean truth,
            @Nullable Set<WorkForm> forms,
            @Nullable Map<ChildRef, Integer> counts,
            @Nullable Map<String, Object> fields,
            @Nullable Everything inner) {

        /** not a component, and so not in the JSON */
        public boolean isEmpty() {
            return inner == null;
        }
    }

    private final JsonFormat json = new JsonFormat();

    private Everything read(String body) {
        return (Everything) json.read(body.getBytes(StandardCharsets.UTF_8), Everything.class, Language.EN);
    }

    private String write(Object value) {
        return new String(json.write(value, value.getClass(), Language.EN), StandardCharsets.UTF_8);
    }

    private List<Violation> violations(String body) {
        try {
            read(body);
            throw new AssertionError("not refused: " + body);
        } catch (Problem problem) {
            return problem.violations();
        }
    }

    @Test
    void writesWhatItReads() {
        String body =
                "{\"instant\":\"2026-03-02T09:30:00.000001Z\",\"date\":\"2026-03-02\",\"time\":\"09:30\",\"period\":\"P6W\","
                        + "\"duration\":\"PT45M\",\"whole\":-3,\"large\":9007199254740993,\"decimal\":0.10,\"truth\":false,"
                        + "\"forms\":[\"BSO\"],\"counts\":{\"c-1\":2},\"fields\":{\"a\":\"x\",\"b\":1.5,\"c\":true},\"inner\":{}}";

        String written = write(read(body));

        assertThat(written.replace("P42D", "P6W")).contains(body.substring(0, body.indexOf("\"fields\"")));
        assertThat(read(written)).isEqualTo(read(body));
        assertThat(written).doesNotContain("empty");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:30:00+01:00,2026-03-02T09:30:00.000000Z",
        "2026-03-02T09:30:00.1234567Z,2026-03-02T09:30:00.123456Z"
    })
    void countsInstantsInUtcMicroseconds(String sent, String kept) {
        assertThat(write(read("{\"instant\":\"" + sent + "\"}"))).isEqualTo("{\"instant\":\"" + kept + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"instant\":\"2026-03-02\"",
                "\"instant\":\"2026-03-02T09:30:00\"",
                "\"instant\":1772443800",
                "\"instant\":\"+999999999-01-01T00:00:00Z\"",
                "\"date\":\"2026-02-29\"",
                "\"date\":\"+99999-01-01\"",
                "\"date\":\"2026-3-2\"",
                "\"time\":\"25:00\"",
                "\"period\":\"P999999999Y\"",
                "\"period\":\"6 weeks\"",
                "\"duration\":\"PT999999999999H\"",
                "\"whole\":2147483648",
                "\"whole\":1.0",
                "\"whole\":\"1\"",
                "\"large\":9223372036854775808",
                "\"decimal\":\"1\"",
                "\"decimal\":1e999999",
                "\"truth\":\"true\"",
                "\"truth\":1",
                "\"forms\":\"BSO\"",
                "\"forms\":[\"BSO\",\"BSO\"]",
                "\"inner\":[]",
                "\"inner\":{\"inner\":3}",
                "\"counts\":[]",
                "\"fields\":{\"a\":[]}",
                "\"fields\":{\"a\":{}}"
            })
    void refusesWhatDoesNotFit(String field) {
        assertThat(violations("{" + field + "}")).hasSize(1).allSatisfy(violation -> assertThat(violation.pointer())
                .startsWith("/" + field.substring(1, field.indexOf('"', 1))));
    }

    @Test
    void pointsIntoMaps() {
        assertThat(violations("{\"counts\":{\"a/b\":\"x\"}}").get(0).pointer()).isEqualTo("/counts/a~1b");
        assertThat(violations("{\"inner\":{\"inner\":{\"whole\":\"x\"}}}")
                        .get(0)
                        .pointer())
                .isEqualTo("/inner/inner/whole");
    }

    @Test
    void endsTheListOfWhatIsWrong() {
        String many = "{\"fields\":{" + "\"a%d\":[],".repeat(300).formatted(numbers(300)) + "\"z\":[]}}";

        assertThat(violations(many)).hasSize(100);
    }

    private static Object[] numbers(int count) {
        Object[] numbers = new Object[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    @Test
    void saysWhereAFieldStandsTwice() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> read("{\"inner\":{\"whole\":1,\"whole\":2}}"))
                .satisfies(problem -> {
                    assertThat(problem.type()).isEqualTo(RestProblems.JSON_MALFORMED);
                    assertThat(problem.violations()).containsExactly(new Violation("/inner/whole", "is there twice"));
                });
    }

    @Test
    void hasEveryTextInBothLanguages() {
        for (String key :
                List.of("required", "unknown", "choice", "format.instant", "together", "twice", "deep", "long")) {
            assertThat(ViolationTexts.of(key, Language.NL)).isNotEqualTo(ViolationTexts.of(key, Language.EN));
        }
    }
}
