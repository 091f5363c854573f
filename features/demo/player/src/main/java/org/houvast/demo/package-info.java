/** The demo: an issuer of real tokens for the persons of the demo centre, and the story that is played through REST. */
@NullMarked
package org.houvast.demo;

import org.jspecify.annotations.NullMarked;
