package org.houvast.coaching.internal.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.commons.Language;

/** A file of texts that is shipped in this bundle, in one language: own words, with source and licence. */
public final class StarterFile {
    private static final String TITLE = ".title";

    private final String resource;
    private final Properties properties = new Properties();

    private StarterFile(Class<?> owner, String resource) {
        this.resource = resource;
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("not in this bundle: " + resource);
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** the file beside this class; its name ends with the language */
    public static StarterFile of(Class<?> owner, String name, Language language) {
        return new StarterFile(owner, name + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties");
    }

    /** the keys of its texts: those that have a title */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        properties.stringPropertyNames().stream()
                .filter(n -> n.endsWith(TITLE))
                .forEach(n -> keys.add(n.substring(0, n.length() - TITLE.length())));
        return keys;
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(properties.getProperty(name));
    }

    public String need(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(resource + " lacks " + name));
    }

    /** the texts with this name and a number behind it, from 1 on */
    public List<String> numbered(String name) {
        List<String> texts = new ArrayList<>();
        for (int no = 1; properties.containsKey(name + "." + no); no++) {
            texts.add(need(name + "." + no));
        }
        return texts;
    }
}
