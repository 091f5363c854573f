package org.houvast.rest.internal.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.houvast.commons.Problem;
import org.houvast.rest.RestProblems;

/** The body of a request, whole: read once, limited, with its hash. */
public final class Body {
    /** most bytes of a body: 1 MiB */
    public static final int MAX = 1 << 20;

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Body empty() {
        return new Body(new byte[0]);
    }

    /**
     * Reads what the client sends.
     *
     * @throws Problem {@link RestProblems#BODY_TOO_LARGE} if it is more than {@link #MAX}, or says so beforehand
     * @throws IOException if the client goes away
     */
    public static Body read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MAX) {
            throw Problem.of(RestProblems.BODY_TOO_LARGE, MAX);
        }
        InputStream in = request.getInputStream();
        byte[] bytes = in.readNBytes(MAX);
        if (bytes.length == MAX && in.read() >= 0) {
            throw Problem.of(RestProblems.BODY_TOO_LARGE, MAX);
        }
        return new Body(bytes);
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of method, path and body: what makes a repeated request the same request */
    public String hash(String method, String path) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((method + " " + path + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
