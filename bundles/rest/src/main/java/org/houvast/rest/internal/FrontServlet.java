package org.houvast.rest.internal;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.houvast.commons.Problem;
import org.houvast.rest.RestProblems;
import org.houvast.rest.internal.exchange.Body;
import org.houvast.rest.internal.exchange.BodyRequest;
import org.houvast.rest.internal.exchange.Deadline;
import org.houvast.rest.internal.exchange.Exchange;
import org.houvast.rest.internal.exchange.GuardedResponse;
import org.houvast.rest.internal.json.JsonFormat;
import org.houvast.rest.internal.problem.Answer;
import org.houvast.rest.internal.problem.Failures;
import org.houvast.rest.internal.problem.ProblemDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * The one servlet. Every request passes here: it gets its trace, its headers and its deadline, and goes on to its route. Whatever
 * goes wrong on the way is a problem document.
 */
final class FrontServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FrontServlet.class);
    private static final String TRACE = "trace";

    private final transient Supplier<Settings> settings;
    private final transient Routes routes;
    private final transient HttpServlet dispatcher;
    private final transient Deadline deadline;
    private final transient JsonFormat json = new JsonFormat();

    FrontServlet(Supplier<Settings> settings, Routes routes, HttpServlet dispatcher, Deadline deadline) {
        this.settings = settings;
        this.routes = routes;
        this.dispatcher = dispatcher;
        this.deadline = deadline;
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
                answer(exchange, new BodyRequest(request, Body.read(request)), new GuardedResponse(response));
            }
        } catch (GuardedResponse.TooLate e) {
            LOG.debug("answered by the deadline, trace {}", exchange.trace().id());
        } catch (RuntimeException | ServletException e) { // edge of the thread: everything becomes an answer
            fail(e, exchange, response);
        } finally {
            MDC.remove(TRACE);
        }
    }

    private void answer(Exchange exchange, BodyRequest request, GuardedResponse response)
            throws ServletException, IOException {
        Future<?> timeout = deadline.after(
                settings.get().answerWithin(), () -> response.takeOver().ifPresent(plain -> timedOut(exchange, plain)));
        try {
            routes.follow(exchange, request, response);
        } catch (GuardedResponse.TooLate e) {
            throw e;
        } catch (RuntimeException | ServletException e) { // edge of the thread: everything becomes an answer
            fail(e, exchange, response);
        } finally {
            timeout.cancel(false);
        }
    }

    private void timedOut(Exchange exchange, HttpServletResponse response) {
        try {
            response.setHeader("Connection", "close"); // its thread is still busy with this request
            write(Failures.answer(Problem.of(RestProblems.TIMED_OUT), exchange), exchange, response);
            response.flushBuffer();
        } catch (IOException e) {
            LOG.debug("the client is gone, trace {}", exchange.trace().id());
        }
        // behind the answer: a log that stands still does not make anybody wait longer
        LOG.warn("no answer in time, trace {}", exchange.trace().id());
    }

    private static void headers(Exchange exchange, HttpServletResponse response) {
        response.setHeader("traceparent", exchange.trace().parent());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    private void fail(Exception failure, Exchange exchange, HttpServletResponse response) throws IOException {
        if (response.isCommitted() || Failures.clientGone(failure)) {
            return; // nobody is there to read it
        }
        Throwable cause =
                failure instanceof ServletException && failure.getCause() != null ? failure.getCause() : failure;
        response.resetBuffer();
        write(Failures.answer(cause, exchange), exchange, response);
    }

    private void write(Answer answer, Exchange exchange, HttpServletResponse response) throws IOException {
        byte[] body = json.write(answer.document(), ProblemDocument.class, exchange.language());
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentType(Answer.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
