package org.houvast.host.oneroster.internal;

import org.jspecify.annotations.Nullable;

/** An export is refused as a whole. Says where and why, and never quotes a value: it could be personal. */
final class ExportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final @Nullable String column;

    /**
     * A thing wrong in a file.
     *
     * @param file name of the file
     * @param line its line, from 1; 0 when it is the file as a whole
     * @param column name of the column, or null when it is the line as a whole
     * @param reason what is wrong
     */
    ExportException(String file, long line, @Nullable String column, String reason) {
        super(file + (line > 0 ? ", line " + line : "") + (column == null ? "" : ", column " + column) + ": " + reason);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    String file() {
        return file;
    }

    long line() {
        return line;
    }

    @Nullable
    String column() {
        return column;
    }
}
