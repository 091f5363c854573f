package org.houvast.histories;

import java.util.List;

/** What a command was given: {@code --name=value}; of two of one name the last one counts. */
record Options(List<String> given) {
    Options(String... arguments) {
        this(List.of(arguments));
    }

    long number(String name, long otherwise) {
        return Long.parseLong(text(name, String.valueOf(otherwise)));
    }

    String text(String name, String otherwise) {
        String start = "--" + name + "=";
        return given.stream()
                .filter(a -> a.startsWith(start))
                .reduce((a, b) -> b)
                .map(a -> a.substring(start.length()))
                .orElse(otherwise);
    }
}
