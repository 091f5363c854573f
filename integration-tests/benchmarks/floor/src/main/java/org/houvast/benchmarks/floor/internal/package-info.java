/** The floors of the benchmark: what the product answers, by hand, for one caller and without asking whether it may. */
@Header(name = "Houvast-Rest", value = "/floor")
@NullMarked
package org.houvast.benchmarks.floor.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
