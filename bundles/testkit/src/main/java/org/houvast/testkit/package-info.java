/**
 * What tests share.
 *
 * <ul>
 *   <li>{@link org.houvast.testkit.EveryDatabase}: the same test class on H2 and on PostgreSQL, both as durable as in use;
 *   <li>{@link org.houvast.testkit.TestClock}: time that moves when the test says so;
 *   <li>{@link org.houvast.testkit.MemoryHost}: a host whose records the test writes, and that can misbehave.
 * </ul>
 */
@NullMarked
package org.houvast.testkit;

import org.jspecify.annotations.NullMarked;
