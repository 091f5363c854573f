package org.houvast.privacy.rest.internal;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.houvast.privacy.AuditExport;

/**
 * An export as comma separated values (RFC 4180), written while it is read. No spreadsheet takes a cell for a formula: a text that begins
 * like one has an apostrophe in front, and control characters are blanks.
 */
final class AuditCsv implements StreamingOutput {
    private static final String FORMULA = "=+-@";

    private final AuditExport export;

    AuditCsv(AuditExport export) {
        this.export = export;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            line(writer, export.columns());
            export.rows(cells -> line(writer, cells));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static void line(Writer writer, List<String> cells) {
        try {
            for (int i = 0; i < cells.size(); i++) {
                writer.write(i == 0 ? "" : ",");
                writer.write(cell(cells.get(i)));
            }
            writer.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(String text) {
        String clean = clean(text);
        String begin = clean.stripLeading();
        boolean formula = !begin.isEmpty() && FORMULA.indexOf(begin.charAt(0)) >= 0;
        String safe = formula ? "'" + clean : clean;
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            clean.append(Character.isISOControl(c) ? ' ' : c);
        }
        return clean.toString();
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\",;'".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
