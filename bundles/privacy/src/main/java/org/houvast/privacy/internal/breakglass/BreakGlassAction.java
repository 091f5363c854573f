package org.houvast.privacy.internal.breakglass;

/** What can happen to an opening. */
enum BreakGlassAction {
    END,
    REVIEW
}
