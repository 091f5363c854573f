package org.houvast.observation;

/**
 * A field of the form that a screen draws for a kind.
 *
 * @param pointer JSON pointer into the text of an observation; below {@code /answers} the name of the answer's field comes last
 * @param field what it is
 */
public record FormField(String pointer, KindField field) {}
