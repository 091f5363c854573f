package org.houvast.parents;

/**
 * A line of a document for a guardian.
 *
 * @param label what it is, in the language of the document
 * @param text as it was written
 */
public record ShareLine(String label, String text) {}
