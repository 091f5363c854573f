package org.houvast.host.oneroster.internal;

import java.time.DateTimeException;
import java.util.function.Supplier;

/**
 * A row of a file, to say where something is wrong.
 *
 * @param file name of the file
 * @param line line on which the row begins, from 1
 */
record Spot(String file, long line) {
    ExportException refuse(String column, String reason) {
        return new ExportException(file, line, column, reason);
    }

    /** makes a value; what its type refuses is refused here, without quoting it */
    <T> T checked(String column, String reason, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw refuse(column, reason);
        }
    }
}
