package org.houvast.privacy.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.houvast.privacy.AuditExport;
import org.junit.jupiter.api.Test;

class AuditCsvTest {
    /** An export of rows that are there already. */
    private record Ready(List<List<String>> cells) implements AuditExport {
        @Override
        public String traceId() {
            return "trace";
        }

        @Override
        public List<String> columns() {
            return List.of("EventID", "client");
        }

        @Override
        public void rows(Consumer<List<String>> each) {
            cells.forEach(each);
        }
    }

    @Test
    void writesTheNamesOfTheFieldsAndThenTheRows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new AuditCsv(new Ready(List.of(List.of("1", "tablet"), List.of("2", "=tablet")))).write(out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("EventID,client\r\n1,tablet\r\n2,\"'=tablet\"\r\n");
    }

    @Test
    void endsWhenNobodyListensAnyMore() {
        List<List<String>> many = List.of(List.of("1", "x".repeat(20_000)), List.of("2", "tablet"));
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };

        assertThatThrownBy(() -> new AuditCsv(new Ready(many)).write(closed))
                .isInstanceOf(IOException.class)
                .hasMessage("closed");
    }
}
