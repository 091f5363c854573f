package org.houvast.privacy;

/**
 * What somebody gets, as it was frozen when the request was answered: the same content in two forms.
 *
 * @param json for machines, UTF-8; its schema is published
 * @param html one page for people, in the language of the answer
 */
public record DataPackage(String json, String html) {}
