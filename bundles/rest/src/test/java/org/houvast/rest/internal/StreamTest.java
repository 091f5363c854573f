package org.houvast.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StreamTest {
    @Test
    void sendsWhatAResourceWritesWithoutKeepingIt() {
        try (RunningServer server = new RunningServer(Map.of())) {
            server.segments.add("/stream", 1, new StreamResource(), true);

            HttpResponse<String> response = server.get("/houvast/v1/stream");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse(""))
                    .isEqualToIgnoringCase("text/csv;charset=utf-8");
            assertThat(response.headers().firstValue("Content-Length")).isEmpty();
            assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(response.body().lines()).hasSize(StreamResource.LINES).startsWith("0,ë", "1,ë");
        }
    }
}
