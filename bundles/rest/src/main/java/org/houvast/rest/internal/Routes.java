package org.houvast.rest.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.houvast.commons.Problem;
import org.houvast.privacy.Actor;
import org.houvast.privacy.RequestFacts;
import org.houvast.rest.RestProblems;
import org.houvast.rest.internal.caller.Callers;
import org.houvast.rest.internal.caller.Identity;
import org.houvast.rest.internal.docs.ApiBrowser;
import org.houvast.rest.internal.exchange.BodyRequest;
import org.houvast.rest.internal.exchange.Exchange;
import org.houvast.rest.internal.health.Health;
import org.houvast.rest.internal.idempotency.KeyHeader;
import org.houvast.rest.internal.idempotency.Replay;
import org.houvast.rest.internal.idempotency.Replays;
import org.houvast.rest.internal.json.JsonFormat;
import org.houvast.rest.internal.openapi.Contract;

/** Where each path leads: to what everybody may read (health, the contract, its browser), or to the server of a segment. */
final class Routes {
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+\\s*(;|$)");

    private final Supplier<Settings> settings;
    private final Segments segments;
    private final HttpServlet dispatcher;
    private final Callers callers;
    private final Replays replays;
    private final Health health;
    private final ApiBrowser browser = new ApiBrowser();
    private final Contract contract = new Contract();
    private final JsonFormat json = new JsonFormat();

    Routes(
            Supplier<Settings> settings,
            Segments segments,
            HttpServlet dispatcher,
            Callers callers,
            Replays replays,
            Health health) {
        this.settings = settings;
        this.segments = segments;
        this.dispatcher = dispatcher;
        this.callers = callers;
        this.replays = replays;
        this.health = health;
    }

    /**
     * Answers the request.
     *
     * @throws Problem also {@link RestProblems#NOT_FOUND} when the path leads nowhere
     */
    void follow(Exchange exchange, BodyRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String base = settings.get().base();
        boolean inApi = path.startsWith(base + "/");
        String below = inApi ? path.substring(base.length()) : path;
        switch (below) {
            case "/health/live" -> report(exchange, request, response, health.live());
            case "/health/ready" -> report(exchange, request, response, health.ready(segments.states()));
            case "/openapi.json" -> contract(request, response);
            default -> {
                if (inApi) {
                    int end = below.indexOf('/', 1);
                    String segment = end < 0 ? below : below.substring(0, end);
                    exchange.collection(settings.get().prefix() + segment);
                    serve(serving(below), exchange, request, response);
                } else {
                    checkReading(request);
                    browser.show(path, settings.get().root(), settings.get().prefix(), response);
                }
            }
        }
    }

    private Segments.Serving serving(String path) {
        int end = path.indexOf('/', 1);
        return segments.openBelow(path).orElseGet(() -> segments.serving(end < 0 ? path : path.substring(0, end)));
    }

    private void serve(Segments.Serving segment, Exchange exchange, BodyRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        checkContent(request);
        if (segment.open()) {
            dispatcher.service(request, response);
            return;
        }
        Identity identity = callers.identify(request);
        RequestFacts facts = new RequestFacts(
                exchange.trace().id(),
                identity.client(),
                request.getRemoteAddr(),
                exchange.language(),
                KeyHeader.of(request),
                identity.secondFactor());
        Actor actor = callers.actor(identity, facts);
        exchange.actor(actor);
        Optional<Replay> replay = replays.find(actor, exchange);
        if (replay.isEmpty()) {
            dispatcher.service(request, response);
        } else if (replay.get().path().isEmpty()) {
            response.setHeader(Replay.HEADER, "true");
            response.setStatus(replay.get().status());
        } else {
            dispatcher.service(
                    replay.get().request(request, settings.get().root()),
                    replay.get().response(response));
        }
    }

    /** a body says plainly what it is; the JAX-RS runtime would guess */
    private static void checkContent(BodyRequest request) {
        String type = request.getContentType();
        String encoding = request.getHeader("Content-Encoding");
        boolean named = type != null && MEDIA_TYPE.matcher(type).lookingAt();
        boolean plain = encoding == null || encoding.equalsIgnoreCase("identity");
        if (!request.body().isEmpty() && !(named && plain)) {
            throw Problem.of(RestProblems.MEDIA_TYPE_UNSUPPORTED);
        }
    }

    private void report(
            Exchange exchange, HttpServletRequest request, HttpServletResponse response, Health.Report report)
            throws IOException {
        checkReading(request);
        response.setStatus(report.up() ? 200 : 503);
        write(response, json.write(report, Health.Report.class, exchange.language()));
    }

    private void contract(HttpServletRequest request, HttpServletResponse response) throws IOException {
        checkReading(request);
        String document = contract.of(
                segments.version(), segments::resources, settings.get().prefix());
        write(response, document.getBytes(StandardCharsets.UTF_8));
    }

    private static void checkReading(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            throw Problem.of(RestProblems.METHOD_NOT_ALLOWED);
        }
    }

    private static void write(HttpServletResponse response, byte[] body) throws IOException {
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
