package org.houvast.commons;

/**
 * A reference to a record of the host: one opaque text that only the host can read (1 to 200 characters, no control
 * characters). It is the text itself in JSON and in a URL. Two references are the same when their texts are.
 */
public interface HostKey {
    /** Longest text a host may use as a key. */
    int MAX_LENGTH = 200;

    /** the host's text, never empty */
    String key();

    /**
     * Returns the key when it is well formed.
     *
     * @throws IllegalArgumentException if it is empty, longer than {@link #MAX_LENGTH} or holds a control character
     */
    static String checked(String key) {
        if (key.isEmpty() || key.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a host key has 1 to " + MAX_LENGTH + " characters");
        }
        // read for every row of every list: a loop costs a fraction of a stream
        for (int i = 0; i < key.length(); i++) {
            if (Character.isISOControl(key.charAt(i))) {
                throw new IllegalArgumentException("a host key has no control characters");
            }
        }
        return key;
    }
}
