package org.houvast.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a test class once on H2 and once on PostgreSQL, each time on a fresh database. The class has a constructor with one
 * parameter, the {@link TestDatabase}, which all its tests share. With {@code -Dtest.databases=H2} it runs on that one alone: for
 * tools that run the same tests again and again.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ParameterizedClass(name = "{0}")
@ArgumentsSource(FreshDatabases.class)
public @interface EveryDatabase {}
