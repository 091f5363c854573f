package org.houvast.coaching.internal.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.houvast.coaching.DraftQuestion;
import org.houvast.coaching.NoticedBy;
import org.houvast.coaching.ReviseQuestion;
import org.houvast.coaching.Theme;
import org.houvast.coaching.Urgency;
import org.houvast.coaching.Wish;
import org.jspecify.annotations.Nullable;

/** What a question says, as columns; themes and wishes are codes with commas between. */
@Embeddable
public record QuestionText(
        @Column(name = "question_text") @Nullable String text,
        @Nullable String strengths,
        @Nullable String themes,
        @Nullable String wishes,
        @Enumerated(EnumType.STRING) Urgency urgency,
        @Column(name = "signal_date") LocalDate signalDate,
        @Column(name = "noticed_by") @Enumerated(EnumType.STRING) @Nullable NoticedBy noticedBy) {

    /** one that was just begun */
    static QuestionText of(DraftQuestion command, LocalDate today) {
        return new QuestionText(
                command.text(),
                command.strengths(),
                codes(command.themes()),
                codes(command.wishes()),
                command.urgency() == null ? Urgency.NEXT_MOMENT : command.urgency(),
                command.signalDate() == null ? today : command.signalDate(),
                command.noticedBy());
    }

    static QuestionText of(ReviseQuestion command) {
        return new QuestionText(
                command.text(),
                command.strengths(),
                codes(command.themes()),
                codes(command.wishes()),
                command.urgency(),
                command.signalDate(),
                command.noticedBy());
    }

    boolean hasText() {
        return text != null && !text.isBlank();
    }

    List<Theme> themeList() {
        return themes(themes);
    }

    List<Wish> wishList() {
        return split(wishes).stream().map(Wish::valueOf).toList();
    }

    static List<Theme> themes(@Nullable String codes) {
        return split(codes).stream().map(Theme::valueOf).toList();
    }

    private static List<String> split(@Nullable String codes) {
        return codes == null ? List.of() : Arrays.asList(codes.split(","));
    }

    private static @Nullable String codes(@Nullable List<? extends Enum<?>> values) {
        return values == null || values.isEmpty()
                ? null
                : values.stream().map(Enum::name).distinct().collect(Collectors.joining(","));
    }
}
