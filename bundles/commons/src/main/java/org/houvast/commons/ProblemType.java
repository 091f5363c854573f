package org.houvast.commons;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * A kind of refusal, with a name that is part of the contract: {@code coaching:follow-up-open}. Its title and text in
 * Dutch and English stand in the resource bundle {@code problems} in the package of the owner, under the name with a dot
 * for the colon: {@code coaching.follow-up-open.title}, {@code ….detail} and, where somebody can help, {@code ….help}. The
 * texts may hold the arguments of the {@link Problem} as <code>{0}</code>.
 *
 * @param owner the class that declares the type; its loader and package hold the texts
 * @param name module and rule, lower case: {@code module:rule-name}
 * @param category what sort of refusal it is; only the web knows which HTTP status that means
 */
public record ProblemType(Class<?> owner, String name, Category category) {
    /** What sort of refusal, from the side of the one who asked. */
    public enum Category {
        /** the request itself is wrong, and stays so however often it is repeated */
        INVALID,
        /** the caller may see the record, but not do this */
        FORBIDDEN,
        /** it is not there, or its existence is not for this caller: the two look the same */
        NOT_FOUND,
        /** the record's state does not allow it now */
        CONFLICT,
        /** the record changed in between */
        STALE,
        /** something that is needed does not answer now; trying later may help */
        UNAVAILABLE
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** by owner; goes with the class when its bundle goes */
    private static final ClassValue<Map<Language, ResourceBundle>> TEXTS = new ClassValue<>() {
        @Override
        protected Map<Language, ResourceBundle> computeValue(Class<?> owner) {
            return texts(owner);
        }
    };

    private static final Pattern NAME = Pattern.compile("[a-z]+:[a-z0-9]+(-[a-z0-9]+)*");

    public ProblemType {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a problem: " + name);
        }
    }

    /** the key of this type's texts in the resource bundle, before {@code .title} */
    public String textKey() {
        return name.replace(':', '.');
    }

    /**
     * A text of this type; nothing when nobody wrote it, which is no reason to fail.
     *
     * @param part what follows the {@linkplain #textKey() key} and a dot
     * @param arguments stand in the text as <code>{0}</code>; no MessageFormat, which would eat the apostrophes of Dutch plurals
     */
    public Optional<String> text(String part, Language language, List<Object> arguments) {
        ResourceBundle texts = TEXTS.get(owner).get(language);
        String key = textKey() + "." + part;
        if (texts == null || !texts.containsKey(key)) {
            return Optional.empty();
        }
        String text = texts.getString(key);
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i).toString());
        }
        return Optional.of(text);
    }

    private static Map<Language, ResourceBundle> texts(Class<?> owner) {
        Map<Language, ResourceBundle> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts(owner, language).ifPresent(found -> texts.put(language, found));
        }
        return texts;
    }

    private static Optional<ResourceBundle> texts(Class<?> owner, Language language) {
        try {
            String name = owner.getPackageName() + ".problems";
            return Optional.of(ResourceBundle.getBundle(name, language.locale(), owner.getClassLoader(), NO_FALLBACK));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
