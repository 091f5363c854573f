package org.houvast.observation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.houvast.observation.Answer;
import org.jspecify.annotations.Nullable;

/** Answers in one text column. */
final class AnswerLines {
    private AnswerLines() {}

    static @Nullable String write(@Nullable List<Answer> answers) {
        return answers == null || answers.isEmpty()
                ? null
                : Lines.write(answers.stream().map(AnswerLines::line).toList());
    }

    static @Nullable List<Answer> read(@Nullable String column) {
        return column == null
                ? null
                : Lines.read(column).stream().map(AnswerLines::answer).toList();
    }

    private static List<String> line(Answer answer) {
        List<String> line = new ArrayList<>(List.of(answer.field()));
        add(line, "text", answer.text());
        add(line, "number", answer.number());
        add(line, "yes", answer.yes());
        add(line, "choices", answer.choices() == null ? null : String.join(" ", answer.choices()));
        List<Integer> series = answer.series();
        add(
                line,
                "series",
                series == null
                        ? null
                        : String.join(" ", series.stream().map(String::valueOf).toList()));
        add(line, "date", answer.date());
        return line;
    }

    private static void add(List<String> line, String type, @Nullable Object value) {
        if (value != null) {
            line.add(type);
            line.add(value.toString());
        }
    }

    private static Answer answer(List<String> line) {
        String field = line.get(0);
        String value = line.get(2);
        return switch (line.get(1)) {
            case "text" -> Answer.text(field, value);
            case "number" -> Answer.number(field, Integer.parseInt(value));
            case "yes" -> Answer.yes(field, Boolean.parseBoolean(value));
            case "choices" -> Answer.choices(field, words(value));
            case "series" ->
                Answer.series(field, words(value).stream().map(Integer::valueOf).toList());
            case "date" -> Answer.date(field, LocalDate.parse(value));
            default -> throw new IllegalStateException("no such sort of answer");
        };
    }

    private static List<String> words(String value) {
        return Arrays.stream(value.split(" ")).filter(w -> !w.isEmpty()).toList();
    }
}
