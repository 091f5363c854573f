package org.houvast.observation.internal;

import java.util.ArrayList;
import java.util.List;

/** Lists of short records in one text column: a line each, its values between tabs, with what would break a line escaped. */
public final class Lines {
    private Lines() {}

    /** the lines as one text; empty for none */
    public static String write(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            String between = "";
            for (String value : line) {
                text.append(between).append(escaped(value));
                between = "\t";
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** the lines of a text that {@link #write} made */
    public static List<List<String>> read(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> value.append(unescaped(text.charAt(++i)));
                case '\t' -> end(value, line);
                case '\n' -> {
                    end(value, line);
                    lines.add(List.copyOf(line));
                    line.clear();
                }
                default -> value.append(c);
            }
        }
        return lines;
    }

    private static void end(StringBuilder value, List<String> line) {
        line.add(value.toString());
        value.setLength(0);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            default -> c;
        };
    }
}
