package org.houvast.coaching;

/** What both sides are asked about their trust in each other (domain, A24); the words for each side stand in the value lists. */
public enum TrustItem {
    OPENNESS,
    EQUALITY,
    RELIABILITY
}
