package org.houvast.rest.internal;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.houvast.commons.Problem;
import org.houvast.privacy.RequestFacts;
import org.houvast.rest.RestProblems;
import org.houvast.rest.internal.caller.Callers;
import org.houvast.rest.internal.caller.Identity;
import org.houvast.rest.internal.exchange.Body;
import org.houvast.rest.internal.exchange.BodyRequest;
import org.houvast.rest.internal.exchange.Exchange;
import org.houvast.rest.internal.health.Health;
import org.houvast.rest.internal.idempotency.KeyHeader;
import org.houvast.rest.internal.idempotency.Replay;
import org.houvast.rest.internal.idempotency.Replays;
import org.houvast.rest.internal.json.JsonFormat;
import org.houvast.rest.internal.problem.Answer;
import org.houvast.rest.internal.problem.Failures;
import org.houvast.rest.internal.problem.ProblemDocument;
import org.slf4j.MDC;

/**
 * The one servlet. Every request passes here: it gets its trace and headers, finds its segment, shows who it comes from, and
 * goes on to the server of its segment. Whatever goes wrong on the way is a problem document.
 */
final class FrontServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TRACE = "trace";

    private final transient Supplier<Settings> settings;
    private final transient Segments segments;
    private final transient HttpServlet dispatcher;
    private final transient Callers callers;
    private final transient Replays replays;
    private final transient Health health;
    private final transient JsonFormat json = new JsonFormat();

    FrontServlet(
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

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        dispatcher.init(config);
    }

    @Override
    public void destroy() {
        dispatcher.destroy();
        super.destroy();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange exchange = Exchange.begin(request);
        headers(exchange, response);
        MDC.put(TRACE, exchange.trace().id());
        try {
            if (!Cors.handle(request, response, settings.get().origins())) {
                route(exchange, request, response);
            }
        } catch (RuntimeException
                | ServletException
                | IOException e) { // edge of the thread: everything becomes an answer
            fail(e, exchange, response);
        } finally {
            MDC.remove(TRACE);
        }
    }

    private static void headers(Exchange exchange, HttpServletResponse response) {
        response.setHeader("traceparent", exchange.trace().parent());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    private void route(Exchange exchange, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String base = settings.get().base();
        boolean inApi = path.startsWith(base + "/");
        String below = inApi ? path.substring(base.length()) : path;
        switch (below) {
            case "/health/live" -> report(exchange, request, response, health.live());
            case "/health/ready" -> report(exchange, request, response, health.ready(segments.states()));
            default -> {
                if (!inApi) {
                    throw Problem.of(RestProblems.NOT_FOUND);
                }
                int end = below.indexOf('/', 1);
                serve(segments.serving(end < 0 ? below : below.substring(0, end)), exchange, request, response);
            }
        }
    }

    private void serve(
            Segments.Serving segment, Exchange exchange, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Identity> identity = segment.open() ? Optional.empty() : Optional.of(callers.identify(request));
        Body body = Body.read(request);
        Optional<Replay> replay = Optional.empty();
        if (identity.isPresent()) {
            RequestFacts facts = new RequestFacts(
                    exchange.trace().id(),
                    identity.get().client(),
                    request.getRemoteAddr(),
                    exchange.language(),
                    KeyHeader.of(request, body));
            exchange.actor(callers.actor(identity.get(), facts));
            replay = exchange.actor()
                    .flatMap(actor -> replays.find(actor, settings.get().prefix()));
        }
        if (replay.isEmpty()) {
            dispatcher.service(new BodyRequest(request, body), response);
        } else if (replay.get().path().isEmpty()) {
            response.setHeader(Replay.HEADER, "true");
            response.setStatus(replay.get().status());
        } else {
            dispatcher.service(
                    replay.get().request(request, settings.get().root()),
                    replay.get().response(response));
        }
    }

    private void report(
            Exchange exchange, HttpServletRequest request, HttpServletResponse response, Health.Report report)
            throws IOException {
        reading(request);
        response.setStatus(report.up() ? 200 : 503);
        write(response, "application/json", json.write(report, Health.Report.class, exchange.language()));
    }

    private static void reading(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            throw Problem.of(RestProblems.METHOD_NOT_ALLOWED);
        }
    }

    private void fail(Exception failure, Exchange exchange, HttpServletResponse response) throws IOException {
        if (response.isCommitted() || Failures.clientGone(failure)) {
            return; // nobody is there to read it
        }
        Throwable cause =
                failure instanceof ServletException && failure.getCause() != null ? failure.getCause() : failure;
        Answer answer = Failures.answer(cause, exchange);
        response.resetBuffer();
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        write(response, Answer.MEDIA_TYPE, json.write(answer.document(), ProblemDocument.class, exchange.language()));
    }

    private static void write(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
