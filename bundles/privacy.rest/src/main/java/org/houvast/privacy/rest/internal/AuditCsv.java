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
import org.houvast.rest.CsvLine;

/** An export as comma separated values, written while it is read. */
final class AuditCsv implements StreamingOutput {
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
            writer.write(CsvLine.of(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
