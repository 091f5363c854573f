package org.houvast.integration.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must stand in no log, address, problem or audit line: the names and addresses of everybody in the demo centre, the words that tests
 * write to be found again, and what people wrote.
 */
final class Personal {
    private static final List<String> LOGS = List.of("data/log/karaf.log", "console.log");
    private static final List<String> CANARIES = List.of("Kanarievogeltje", TroubledHost.CANARY);

    /** a text of people, and no code or id, has words */
    private static final int SHORTEST_TEXT = 12;

    /** a comma that is not within quotes */
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** everybody of the demo centre */
    static final Personal DATA = new Personal(Stream.concat(CANARIES.stream(), people(Build.demoCentre()).stream())
            .collect(Collectors.toSet()));

    private final Set<String> values;
    private final Pattern pattern;

    private Personal(Set<String> values) {
        this.values = values;
        this.pattern = Pattern.compile("\\b(?:"
                + values.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![\\p{L}\\p{N}])");
    }

    private static Set<String> people(Path centre) {
        try {
            List<String> lines = Files.readAllLines(centre.resolve("users.csv"), StandardCharsets.UTF_8);
            List<String> header = Arrays.asList(COMMA.split(lines.get(0), -1));
            int name = header.indexOf("familyName");
            int address = header.indexOf("email");
            return lines.stream()
                    .skip(1)
                    .map(line -> COMMA.split(line, -1))
                    .flatMap(cells -> Stream.of(cells[name], cells[address]))
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** these, and every text that was sent in a story */
    Personal and(List<Recorder.Recorded> story) {
        Set<String> all = new HashSet<>(values);
        for (Recorder.Recorded sent : story) {
            if (!sent.body().isEmpty()) {
                try {
                    addTexts(JSON.readTree(sent.body()), all);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return new Personal(all);
    }

    private static void addTexts(JsonNode node, Set<String> texts) {
        if (node.isTextual()
                && node.asText().length() >= SHORTEST_TEXT
                && node.asText().contains(" ")) {
            texts.add(node.asText());
        }
        node.forEach(part -> addTexts(part, texts));
    }

    int size() {
        return values.size();
    }

    /** which of them stand in a text */
    Set<String> in(String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** which of them stand in what a Karaf logged and printed until now */
    Set<String> inLogsOf(Karaf karaf) {
        Set<String> found = new TreeSet<>();
        for (String log : LOGS) {
            Path file = karaf.path(log);
            if (Files.exists(file)) {
                try {
                    found.addAll(in(Files.readString(file, StandardCharsets.UTF_8)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return found;
    }
}
