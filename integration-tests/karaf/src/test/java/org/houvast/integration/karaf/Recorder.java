package org.houvast.integration.karaf;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Stands between a client and the web server of a Karaf, passes everything on, and remembers it. */
final class Recorder implements AutoCloseable {
    /**
     * A request and its answer.
     *
     * @param path with the query
     * @param contentType of the request, empty when it had no body
     * @param body of the request
     */
    record Recorded(String method, String path, String contentType, String body, Answer answer) {}

    /** the description of the API, which is no part of a story */
    private static final String DESCRIPTION = "/openapi.json";

    private static final Set<String> OF_ONE_HOP =
            Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade", "http2-settings");

    private final HttpServer server;
    private final URI target;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<Recorded> recorded = new ConcurrentLinkedQueue<>();

    private Recorder(HttpServer server, URI target) {
        this.server = server;
        this.target = target;
    }

    /** begins to record what goes to this port of this machine */
    static Recorder before(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Recorder recorder = new Recorder(server, URI.create("http://127.0.0.1:" + port));
            server.createContext("/", recorder::pass);
            server.start();
            return recorder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<Recorded> recorded() {
        return List.copyOf(recorded);
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(target.resolve(path))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_ONE_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        HttpResponse<byte[]> response = send(request.build());
        if (!path.endsWith(DESCRIPTION)) {
            recorded.add(recorded(exchange, path, body, response));
        }
        response.headers().map().forEach((name, values) -> {
            if (!OF_ONE_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] answer = response.body();
        exchange.sendResponseHeaders(response.statusCode(), answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static Recorded recorded(HttpExchange exchange, String path, byte[] body, HttpResponse<byte[]> response) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return new Recorded(
                exchange.getRequestMethod(),
                path,
                type == null ? "" : type,
                new String(body, StandardCharsets.UTF_8),
                new Answer(
                        response.statusCode(),
                        response.headers(),
                        new String(response.body(), StandardCharsets.UTF_8)));
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
