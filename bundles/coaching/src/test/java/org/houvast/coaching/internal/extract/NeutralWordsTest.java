package org.houvast.coaching.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.houvast.coaching.internal.library.StarterFile;
import org.houvast.commons.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeutralWordsTest {
    private static final NeutralWords NAMES = new NeutralWords()
            .people(List.of("Jørgen van der Berg"), "het kind")
            .people(List.of("Zoë Ali", "Bo Roos"), "een ander kind")
            .people(List.of("Vera de Wit"), "een collega")
            .place("De Zonnetjes", "de groep");

    @ParameterizedTest
    @CsvSource({
        "Jørgen lacht., het kind lacht.",
        "jørgen lacht, het kind lacht",
        "JØRGEN van der Berg lacht, het kind van der het kind lacht",
        "Zoë Ali en Bo, een ander kind en een ander kind",
        "Zoë Roos, een ander kind",
        "Bij Vera thuis, Bij een collega thuis",
        "De wit is mooi., De wit is mooi.",
        "Bij de zonnetjes, Bij de groep",
        "Boom en roos, Boom en roos"
    })
    void putsNeutralWordsInThePlaceOfNames(String text, String neutral) {
        assertThat(NAMES.in(text)).isEqualTo(neutral);
    }

    @ParameterizedTest
    @CsvSource({
        "Op 2026-03-02 viel het op., Op week 1 viel het op.",
        "Op 16-3-2026 weer., Op week 3 weer.",
        "Op 9/3/26 weer., Op week 2 weer.",
        "Op 9 maart weer., Op week 2 weer.",
        "Op 1 Januari 2026 al., Op eerder al.",
        "Code 99-99-2026 blijft., Code 99-99-2026 blijft.",
        "Drie van de 10 keer., Drie van de 10 keer."
    })
    void saysDaysAsWeeks(String text, String relative) {
        RelativeDays days =
                new RelativeDays(LocalDate.of(2026, 3, 2), StarterFile.of(ExtractWriter.class, "extract", Language.NL));

        assertThat(days.in(text)).isEqualTo(relative);
    }

    @Test
    void goesOnWithOneWordForANameOfSeveralParts() {
        NeutralWords staff = new NeutralWords().people(List.of("Anna-Maria Jansen"), "a colleague");

        assertThat(staff.in("Anna-Maria Jansen came, then Jansen left."))
                .isEqualTo("a colleague came, then a colleague left.");
    }
}
