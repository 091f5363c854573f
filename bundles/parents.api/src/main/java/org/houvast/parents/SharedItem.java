package org.houvast.parents;

import java.util.UUID;
import org.houvast.commons.Limit;

/**
 * The record that is shared.
 *
 * @param type kind of record, singular, kebab-case: {@code observation}
 * @param id its id
 */
public record SharedItem(@Limit(min = 1, max = 40) String type, UUID id) {}
