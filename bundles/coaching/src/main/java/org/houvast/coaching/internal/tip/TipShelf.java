package org.houvast.coaching.internal.tip;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houvast.coaching.TipAudience;
import org.houvast.coaching.TipText;
import org.houvast.coaching.internal.library.StarterFile;
import org.houvast.coaching.internal.library.StarterShelf;
import org.houvast.coaching.internal.practice.AgeBands;
import org.houvast.coaching.internal.practice.Themes;
import org.houvast.commons.Language;
import org.houvast.privacy.Target;

/** The tips that are shipped. */
public final class TipShelf implements StarterShelf {
    @Override
    public String name() {
        return "houvast-tip";
    }

    @Override
    public String type() {
        return TipEntity.TYPE;
    }

    @Override
    public String table() {
        return "coaching_tip";
    }

    @Override
    public StarterFile file(Language language) {
        return StarterFile.of(TipShelf.class, "tips", language);
    }

    @Override
    public Object shipped(UUID id, Target target, StarterFile file, Language language, String key, Instant now) {
        return TipEntity.shipped(id, target, key, text(file, language, key), now);
    }

    static TipText text(StarterFile file, Language language, String key) {
        return new TipText(
                language,
                file.need(key + ".title"),
                file.need(key + ".text"),
                Themes.list(file.need(key + ".themes")),
                AgeBands.list(file.find(key + ".ages").orElse(null)),
                TipAudience.valueOf(file.need(key + ".audience")),
                file.need("source"),
                file.need("licence"),
                List.of());
    }
}
