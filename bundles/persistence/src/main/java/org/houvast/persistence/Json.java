package org.houvast.persistence;

/**
 * The text of a JSON column. The database may change the space between tokens and the order of members: compare the JSON, not
 * the text.
 *
 * @param text a JSON value
 */
public record Json(String text) {}
