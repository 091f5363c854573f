package org.houvast.demo;

/** The story did not go as it should; the message says at which deed, and what was answered. */
public final class StoryFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoryFailed(String message) {
        super(message);
    }
}
