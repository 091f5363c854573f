package org.houvast.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@A1",
                "\t=1",
                " =1",
                "\r=1",
                "\n=1",
                "\u0000=1",
                "\tA1",
                "=cmd|' /C calc'!A0"
            })
    void letsNoTextBeginAFormula(String text) {
        assertThat(CsvLine.cell(text)).startsWith("\"'").endsWith("\"");
        assertThat(CsvLine.cell(text).chars()).noneMatch(Character::isISOControl);
    }

    @Test
    void leavesPlainTextsAndNumbersAsTheyAre() {
        assertThat(CsvLine.cell("group-1")).isEqualTo("group-1");
        assertThat(CsvLine.cell(-5)).isEqualTo("-5");
        assertThat(CsvLine.cell(null)).isEmpty();
        assertThat(CsvLine.cell("")).isEmpty();
        assertThat(CsvLine.cell("😀 شمس")).isEqualTo("😀 شمس");
        assertThat(CsvLine.cell("two\nlines")).isEqualTo("two lines");
        assertThat(CsvLine.of(Arrays.asList("a", null, 1))).isEqualTo("a,,1\r\n");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(CsvLine.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(CsvLine.cell("a\"b,c")).isEqualTo("\"a\"\"b,c\"");
        assertThat(CsvLine.cell("say \"a\"")).isEqualTo("\"say \"\"a\"\"\"");
    }
}
