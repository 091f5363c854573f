package org.houvast.coaching;

/** What somebody does with advice. */
public enum AdviceResponse {
    ACCEPTED,
    DECLINED,
    LATER
}
