package org.houvast.coaching.internal.competence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.houvast.coaching.Competence;
import org.houvast.coaching.CompetenceProfile;
import org.houvast.coaching.ProfileItem;
import org.houvast.coaching.Side;

/** The profile that is delivered: two properties files of this package, items numbered behind the name of their competence. */
final class StarterProfile {
    static final int VERSION = 1;

    private StarterProfile() {}

    static CompetenceProfile of(Side role) {
        Properties nl = read(role, "nl");
        Properties en = read(role, "en");
        List<ProfileItem> items = new ArrayList<>();
        for (Competence competence : Competence.values()) {
            for (int no = 1; nl.containsKey(competence + "." + no); no++) {
                String key = competence + "." + no;
                items.add(new ProfileItem(competence + "_" + no, competence, need(nl, key), need(en, key)));
            }
        }
        return new CompetenceProfile(role, VERSION, items, need(en, "source"), need(en, "licence"));
    }

    private static Properties read(Side role, String language) {
        String resource = role.name().toLowerCase(Locale.ROOT) + "-profile_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = StarterProfile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no such profile in this bundle: " + resource);
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String need(Properties properties, String key) {
        String text = properties.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("a profile of this bundle has no " + key);
        }
        return text;
    }
}
