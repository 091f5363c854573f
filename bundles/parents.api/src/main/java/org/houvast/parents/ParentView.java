package org.houvast.parents;

import java.time.Instant;

/**
 * A guardian's own view (zienswijze) of what was shared; nobody else can write or change it.
 *
 * @param at when
 * @param text in the guardian's own words
 */
public record ParentView(Instant at, String text) {}
