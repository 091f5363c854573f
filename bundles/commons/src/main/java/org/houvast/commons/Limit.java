package org.houvast.commons;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How much a field of a command may hold; checked by {@link Limits} before the service looks at it, and told in the OpenAPI
 * document. A text without it has at most {@link Limits#TEXT} characters, a list at most {@link Limits#ITEMS} items.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Limit {
    /** most characters of a text, or most items of a list */
    int max();

    /** fewest characters, blanks at the ends not counted, or fewest items; 0 allows an empty one */
    int min() default 0;
}
