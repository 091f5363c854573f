package org.houvast.rest.internal.problem;

import java.util.List;
import java.util.Optional;
import org.houvast.commons.Language;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;

/** The texts of a refusal. */
public final class ProblemTexts {
    private ProblemTexts() {}

    static Optional<String> title(ProblemType type, Language language) {
        return type.text("title", language, List.of());
    }

    public static Optional<String> detail(Refusal refusal, Language language) {
        return refusal.type().text("detail", language, refusal.arguments());
    }

    public static Optional<String> help(Refusal refusal, Language language) {
        return refusal.type().text("help", language, refusal.arguments());
    }
}
