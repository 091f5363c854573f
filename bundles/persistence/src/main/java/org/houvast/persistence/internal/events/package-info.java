/**
 * Delivers the outbox. Each consumer has a {@linkplain org.houvast.persistence.internal.events.EventLane lane}: a thread, a lease
 * and a position. The numbers of events are given before their commit, so a lane that sees number 7 but no 6 keeps its position at
 * 5 until 6 comes or can come no more ({@link org.houvast.persistence.internal.events.DeliveryWindow}).
 */
@NullMarked
package org.houvast.persistence.internal.events;

import org.jspecify.annotations.NullMarked;
