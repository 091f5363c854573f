package org.houvast.integration.karaf;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of type {@link Karaf}: a fresh one, not started, for this test (or, in a method that runs before all
 * tests of a class, for this class) alone. It is ended afterwards.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Own {}
