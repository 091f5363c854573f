package org.houvast.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method that makes the record it returns: the answer is 201 with its {@code Location}, the path of the request and the id
 * behind it. The result is a {@link org.houvast.commons.Versioned}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Creates {}
