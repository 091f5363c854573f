/**
 * The running product, held against what it promises about who may do what. Nothing here uses a class of the product: what it does is seen
 * over HTTP alone.
 */
@NullMarked
package org.houvast.trust;

import org.jspecify.annotations.NullMarked;
