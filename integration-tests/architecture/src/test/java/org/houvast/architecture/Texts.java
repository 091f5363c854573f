package org.houvast.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.houvast.commons.ProblemType;

/**
 * The texts of one property file.
 *
 * @param byKey every key with its text
 */
record Texts(Map<String, String> byKey) {
    private static final String DUTCH = "_nl.properties";
    private static final String ENGLISH = "_en.properties";
    private static final String DEFAULT = ".properties";

    static Texts parse(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> byKey = new TreeMap<>();
        properties.forEach((key, value) -> byKey.put((String) key, (String) value));
        return new Texts(byKey);
    }

    /**
     * What is wrong with these files: a file without its sister, a key in one only, an empty text, an apostrophe that is doubled as
     * for MessageFormat, which reads none of them.
     */
    static List<String> outOfStep(Map<String, Texts> files) {
        List<String> wrong = new ArrayList<>();
        files.forEach((path, texts) -> {
            texts.byKey.forEach((key, text) -> {
                if (text.isBlank()) {
                    wrong.add(path + ": " + key + " is empty");
                }
                if (text.contains("''")) {
                    wrong.add(path + ": " + key + " has two apostrophes");
                }
            });
            String sister = sister(path, files);
            Texts other = files.get(sister);
            if (other == null) {
                wrong.add(path + " without " + sister);
            } else {
                Set<String> missing = new TreeSet<>(texts.byKey.keySet());
                missing.removeAll(other.byKey.keySet());
                missing.forEach(key -> wrong.add(sister + ": no " + key));
            }
        });
        return wrong;
    }

    /** English has its own ending, or is the file without one */
    private static String sister(String path, Map<String, Texts> files) {
        if (path.endsWith(DUTCH)) {
            String english = path.replace(DUTCH, ENGLISH);
            return files.containsKey(english) ? english : path.replace(DUTCH, DEFAULT);
        }
        return path.replace(path.endsWith(ENGLISH) ? ENGLISH : DEFAULT, DUTCH);
    }

    /**
     * What a kind of problem lacks in the files of its bundle: title and detail, in the package of its owner. What is not found
     * needs none: all such answers look the same.
     */
    static List<String> missing(ProblemType type, Map<String, Texts> files) {
        if (type.category() == ProblemType.Category.NOT_FOUND) {
            return List.of();
        }
        String path = type.owner().getPackageName().replace('.', '/') + "/problems.properties";
        Set<String> written = files.containsKey(path) ? files.get(path).byKey.keySet() : Set.of();
        return Stream.of(".title", ".detail")
                .map(part -> type.textKey() + part)
                .filter(key -> !written.contains(key))
                .map(key -> path + ": no " + key)
                .toList();
    }
}
