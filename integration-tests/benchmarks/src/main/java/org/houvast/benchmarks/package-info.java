/**
 * The product in a stock Karaf on PostgreSQL, against floors that are written by hand and answer the same.
 *
 * <p>{@link org.houvast.benchmarks.Benchmark} is the program; what it prints is described in the README of this module.
 */
@NullMarked
package org.houvast.benchmarks;

import org.jspecify.annotations.NullMarked;
