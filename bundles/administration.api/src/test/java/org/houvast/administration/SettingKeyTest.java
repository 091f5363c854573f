package org.houvast.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingKeyTest {
    @ParameterizedTest
    @CsvSource({
        "WORKING_DAYS,0",
        "WORKING_DAYS,366",
        "NUMBER,100000",
        "PERIOD,P28D",
        "PERIOD,P6W",
        "PERIOD,P1Y",
        "PERIOD,P0D",
        "SWITCH,true",
        "SWITCH,false",
        "CODE,BOTH",
        "CODE,ONE_PRESUMED"
    })
    void takesAValueOfItsType(SettingKey.Type type, String value) {
        assertThat(new SettingKey("a.b", type, value).problemWith(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_DAYS,367",
        "WORKING_DAYS,-1",
        "WORKING_DAYS,''",
        "WORKING_DAYS,9999999999",
        "NUMBER,100001",
        "NUMBER,1.5",
        "PERIOD,28",
        "PERIOD,P-1D",
        "PERIOD,PT1H",
        "SWITCH,yes",
        "SWITCH,TRUE",
        "CODE,both",
        "CODE,''"
    })
    void refusesAnythingElse(SettingKey.Type type, String value) {
        assertThatThrownBy(() -> new SettingKey("a.b", type, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.b");
    }

    @Test
    void saysWhatIsWrongWithoutTheValueThatWasSent() {
        SettingKey key = new SettingKey("a.b", SettingKey.Type.WORKING_DAYS, "3");

        assertThat(key.problemWith("Jip")).contains("a whole number from 0 to 366");
    }
}
