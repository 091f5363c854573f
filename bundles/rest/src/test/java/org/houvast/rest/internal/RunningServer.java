package org.houvast.rest.internal;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.houvast.rest.internal.caller.CallersFixture;
import org.houvast.rest.internal.caller.Issuer;
import org.houvast.rest.internal.caller.Tokens;
import org.houvast.rest.internal.exchange.Deadline;
import org.houvast.rest.internal.health.Health;
import org.houvast.rest.internal.health.HealthFixture;
import org.houvast.rest.internal.idempotency.MemoryKeys;
import org.houvast.rest.internal.idempotency.Replays;

/** The servlet with all that belongs to it, in a real web server. */
final class RunningServer implements AutoCloseable {
    /** whom the host knows by its own means; empty for nobody */
    volatile String person = "";

    final MemoryKeys keys = new MemoryKeys();
    final JaxrsServers servers = new JaxrsServers();
    final Segments segments;
    private final Deadline deadline = new Deadline();
    private final Tomcat tomcat = new Tomcat();
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile Settings settings;

    RunningServer(Map<String, Object> configuration) {
        this(configuration, Tokens.issuer());
    }

    /** accepts the tokens of this issuer */
    RunningServer(Map<String, Object> configuration, Issuer issuer) {
        settings = Settings.of(Tokens.annotation(RestConfiguration.class, configuration));
        segments = new Segments(servers, settings.base());
        HttpServlet dispatcher = servers.servlet();
        Routes routes = new Routes(
                () -> settings,
                segments,
                dispatcher,
                CallersFixture.callers(List.of(issuer), new ResolvingHost(() -> person)),
                new Replays(MemoryKeys.holding(keys)),
                new Health(CallersFixture.host(null), MemoryKeys.holding(keys), HealthFixture.checks(List.of())));
        start(new FrontServlet(() -> settings, routes, dispatcher, deadline));
    }

    private void start(FrontServlet servlet) {
        try {
            Path directory = Files.createTempDirectory(Path.of("target"), "tomcat");
            tomcat.setBaseDir(directory.toAbsolutePath().toString());
            tomcat.setPort(0);
            var context = tomcat.addContext("", directory.toAbsolutePath().toString());
            Wrapper wrapper = Tomcat.addServlet(context, "houvast", servlet);
            wrapper.addInitParameter("disable-address-updates", "true");
            wrapper.setAsyncSupported(true);
            context.addServletMappingDecoded(settings.root() + "/*", "houvast");
            tomcat.start();
            tomcat.getConnector();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + path);
    }

    /** sends a request of this person, with these headers as name, value, … */
    HttpResponse<String> send(String person, String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        Map<String, String> all = new HashMap<>();
        if (!person.isEmpty()) {
            all.put("Authorization", "Bearer " + Tokens.of(person));
        }
        if (!body.isEmpty()) {
            all.put("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        all.forEach(request::header);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("p1", "GET", path, "", headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("p1", "POST", path, body, headers);
    }

    void configure(Map<String, Object> configuration) {
        settings = Settings.of(Tokens.annotation(RestConfiguration.class, configuration));
        segments.move(settings.base());
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        } finally {
            servers.close();
            deadline.close();
        }
    }
}
