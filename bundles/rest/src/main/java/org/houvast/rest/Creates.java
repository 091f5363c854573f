package org.houvast.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method that makes the record it returns: the answer is 201 with its {@code Location}, the path of the segment and the id
 * behind it, also where it is made from another record ({@code POST /things/{id}/copy}). The result is a {@link org.houvast.commons.Versioned}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Creates {}
