package org.houvast.histories;

import java.util.UUID;

/**
 * A record that a history made.
 *
 * @param kind of record
 * @param id its id
 * @param word that stands in it
 * @param by who made it
 */
record Made(String kind, UUID id, String word, String by) {}
