/**
 * The product in a stock Karaf, seen from outside: over HTTP, over the shell, and in the list of bundles.
 *
 * <p>A test takes {@link org.houvast.integration.karaf.Karaf} as a parameter: the one of the whole run, in which the product
 * is installed and the story of the demo was played, or, marked {@link org.houvast.integration.karaf.Own}, a fresh one that has not been started yet.
 */
@NullMarked
package org.houvast.integration.karaf;

import org.jspecify.annotations.NullMarked;
