package org.houvast.integration.karaf;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests that start, stop or kill Karafs of their own, next to those on the shared one; one class after the other. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(KarafExtension.class)
@ResourceLock("a Karaf of its own")
@interface OnOwnKaraf {}
