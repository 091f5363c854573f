package org.houvast.commons;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page begins: opaque to the one who turns the pages, at most 300 characters of base64url. A cursor gives no
 * access: each page is selected anew under the reader's rights.
 */
public record Cursor(String text) {
    /** What a cursor of ours holds: the last item of the page before, in the order (time, id). */
    public record Position(Instant at, UUID id) {}

    private static final int BYTES = 3 * Long.BYTES;

    public Cursor {
        if (text.isEmpty() || text.length() > 300 || !text.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("this is no cursor");
        }
    }

    /** the cursor behind this position; the time counts to the microsecond */
    public static Cursor after(Instant at, UUID id) {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * Reads a cursor that {@link #after} made.
     *
     * @throws IllegalArgumentException if it is another one
     */
    public Position position() {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("this is no cursor");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            Instant at = Instant.EPOCH.plus(buffer.getLong(), ChronoUnit.MICROS);
            return new Position(at, new UUID(buffer.getLong(), buffer.getLong()));
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("this is no cursor", e);
        }
    }
}
