package org.houvast.demo;

/** The story did not go as it should. */
final class StoryFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoryFailed(String message) {
        super(message);
    }
}
