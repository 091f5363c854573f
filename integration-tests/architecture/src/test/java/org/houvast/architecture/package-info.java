/**
 * The rules that hold for all bundles together: of their classes, their manifests, their texts. Each rule of our own has a
 * fixture that breaks it, and a test that it is caught.
 */
@NullMarked
package org.houvast.architecture;

import org.jspecify.annotations.NullMarked;
