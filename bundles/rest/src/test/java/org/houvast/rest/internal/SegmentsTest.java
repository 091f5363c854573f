package org.houvast.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/observations|[/observations]",
                "/questions, /moments,/advice|[/advice, /moments, /questions]",
                "questions|[]",
                "/a/b|[]",
                "/../me|[]",
                "''|[]"
            })
    void readsWhatABundleDeclares(String header, String segments) {
        assertThat(Segments.parse(header)).hasToString(segments);
    }
}
