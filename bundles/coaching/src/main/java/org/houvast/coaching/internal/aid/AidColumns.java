package org.houvast.coaching.internal.aid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.houvast.coaching.AidText;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.Theme;
import org.houvast.coaching.internal.practice.AgeBands;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.jspecify.annotations.Nullable;

/** What an aid asks, as columns; questions with line ends between. */
@Embeddable
public record AidColumns(
        @Enumerated(EnumType.STRING) Language language,
        @Enumerated(EnumType.STRING) Theme theme,
        @Column(name = "age_bands") @Nullable String ageBands,
        String title,
        String questions,
        String source,
        String licence) {
    private static final int SHORTEST = 3;

    static AidColumns of(AidText text) {
        checkQuestions(text.questions());
        return new AidColumns(
                text.language(),
                text.theme(),
                AgeBands.column(text.ageBands()),
                text.title(),
                String.join("\n", text.questions()),
                text.source(),
                text.licence());
    }

    private static void checkQuestions(List<String> questions) {
        List<Flaw> flaws = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            String question = questions.get(i);
            boolean fits = question.strip().length() >= SHORTEST
                    && question.lines().count() == 1
                    && question.indexOf('\n') < 0;
            if (!fits || !seen.add(question)) {
                flaws.add(Flaw.of("/questions/" + i, "question"));
            }
        }
        if (!flaws.isEmpty()) {
            throw Problem.flawed(LibraryProblems.LOOKING_QUESTION, flaws);
        }
    }

    static List<String> questions(String column) {
        return column.lines().toList();
    }

    AidText text() {
        return new AidText(language, theme, AgeBands.list(ageBands), title, questions(questions), source, licence);
    }
}
