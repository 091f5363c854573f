package org.houvast.privacy.keeping;

/**
 * A column.
 *
 * @param name as in the database
 * @param meaning what it holds
 */
public record KeptColumn(String name, Meaning meaning) {}
