package org.houvast.coaching;

/** What can be done with a series of moments; the name in {@code allowedActions} and in the path is the lower-case one. */
public enum SeriesAction {
    AGREE,
    CANCEL
}
