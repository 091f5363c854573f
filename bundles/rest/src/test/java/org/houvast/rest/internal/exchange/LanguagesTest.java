package org.houvast.rest.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.houvast.commons.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|EN",
                "en-GB|EN",
                "EN-us,nl;q=0.9|EN",
                "nl-BE, en;q=0.5|NL",
                "fr, de;q=0.9|NL",
                "fr, en;q=0.1|EN",
                "en;q=0|NL",
                "*|NL",
                ";;;|NL"
            })
    void takesTheOneThatIsLikedBest(String header, Language language) {
        assertThat(Languages.of(header)).isEqualTo(language);
    }

    @Test
    void isDutchUnlessAskedOtherwise() {
        assertThat(Languages.of(null)).isEqualTo(Language.NL);
        assertThat(Languages.of("en,".repeat(100))).isEqualTo(Language.NL);
    }
}
