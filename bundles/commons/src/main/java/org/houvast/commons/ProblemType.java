package org.houvast.commons;

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

    @Override
    public String toString() {
        return name;
    }
}
