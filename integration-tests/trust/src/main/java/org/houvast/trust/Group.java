package org.houvast.trust;

/** A group of children. */
record Group(String key, Place place) {}
