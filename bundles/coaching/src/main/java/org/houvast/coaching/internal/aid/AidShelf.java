package org.houvast.coaching.internal.aid;

import java.time.Instant;
import java.util.UUID;
import org.houvast.coaching.AidText;
import org.houvast.coaching.Theme;
import org.houvast.coaching.internal.library.StarterFile;
import org.houvast.coaching.internal.library.StarterShelf;
import org.houvast.coaching.internal.practice.AgeBands;
import org.houvast.commons.Language;
import org.houvast.privacy.Target;

/** The recognition aids that are shipped. */
public final class AidShelf implements StarterShelf {
    @Override
    public String name() {
        return "houvast-recognition-aid";
    }

    @Override
    public String type() {
        return AidEntity.TYPE;
    }

    @Override
    public String table() {
        return "coaching_recognition_aid";
    }

    @Override
    public StarterFile file(Language language) {
        return StarterFile.of(AidShelf.class, "aids", language);
    }

    @Override
    public Object shipped(UUID id, Target target, StarterFile file, Language language, String key, Instant now) {
        return AidEntity.shipped(id, target, key, text(file, language, key), now);
    }

    static AidText text(StarterFile file, Language language, String key) {
        return new AidText(
                language,
                Theme.valueOf(file.need(key + ".theme")),
                AgeBands.list(file.find(key + ".ages").orElse(null)),
                file.need(key + ".title"),
                file.numbered(key + ".question"),
                file.need("source"),
                file.need("licence"));
    }
}
