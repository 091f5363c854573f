package org.houvast.rest.internal.problem;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;
import org.houvast.commons.Refusal;
import org.houvast.host.spi.HostException;
import org.houvast.rest.RestProblems;
import org.houvast.rest.internal.exchange.Exchange;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the one answer of whatever went wrong, and logs what is ours to mend: once, without data of the request. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final Set<String> CLIENT_GONE = Set.of("EofException", "ClientAbortException", "TooLate");
    private static final String HIDDEN = "not-found";

    private Failures() {}

    /** the answer to this failure of this request */
    public static Answer answer(Throwable failure, Exchange exchange) {
        if (failure instanceof Problem problem) {
            return of(problem, exchange, Map.of());
        }
        if (failure instanceof HostException) {
            LOG.warn("the host could not tell, trace {}", exchange.trace().id(), Wordless.of(failure));
            return of(Problem.of(RestProblems.HOST_UNAVAILABLE), exchange, Map.of());
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            String allow = web.getResponse().getHeaderString("Allow");
            ProblemType type = Statuses.problem(web.getResponse().getStatus());
            return of(Problem.of(type), exchange, allow == null ? Map.of() : Map.of("Allow", allow));
        }
        if (!clientGone(failure)) {
            LOG.error("a request failed, trace {}", exchange.trace().id(), Wordless.of(failure));
        }
        return of(Problem.of(RestProblems.INTERNAL_ERROR), exchange, Map.of());
    }

    /** whether the client went away, or was answered by the deadline, before the answer was out */
    public static boolean clientGone(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (CLIENT_GONE.contains(cause.getClass().getSimpleName())) {
                return true;
            }
        }
        return false;
    }

    private static Answer of(Problem problem, Exchange exchange, Map<String, String> headers) {
        if (problem.getCause() != null) {
            LOG.warn("{}, trace {}", problem.type(), exchange.trace().id(), Wordless.of(problem));
        }
        ProblemDocument document =
                problem.type().category() == Category.NOT_FOUND ? hidden(exchange) : document(problem, exchange);
        return new Answer(document, headers.isEmpty() ? headers(problem.type(), document.status()) : headers);
    }

    private static ProblemDocument document(Problem problem, Exchange exchange) {
        ProblemType type = problem.type();
        Language language = exchange.language();
        Refusal refusal = new Refusal(type, problem.arguments());
        return new ProblemDocument(
                urn(type.name()),
                ProblemTexts.title(type, language).orElse(type.name()),
                Statuses.of(type),
                orNull(ProblemTexts.detail(refusal, language)),
                exchange.path(),
                type.name(),
                exchange.trace().id(),
                problem.violations().isEmpty() ? null : problem.violations(language),
                orNull(ProblemTexts.help(refusal, language)),
                problem.current().orElse(null));
    }

    /** not there and not for you are the same document, byte for byte but the trace */
    private static ProblemDocument hidden(Exchange exchange) {
        Language language = exchange.language();
        return new ProblemDocument(
                urn(HIDDEN),
                hiddenText("title", language),
                404,
                hiddenText("detail", language),
                null,
                HIDDEN,
                exchange.trace().id(),
                null,
                null,
                null);
    }

    private static String hiddenText(String part, Language language) {
        return RestProblems.NOT_FOUND.text(part, language, List.of()).orElse(HIDDEN);
    }

    private static Map<String, String> headers(ProblemType type, int status) {
        if (type.equals(RestProblems.TOKEN_INVALID)) {
            return Map.of("WWW-Authenticate", "Bearer realm=\"houvast\", error=\"invalid_token\"");
        }
        return switch (status) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer realm=\"houvast\"");
            case 503 -> Map.of("Retry-After", RETRY_AFTER_SECONDS);
            default -> Map.of();
        };
    }

    private static String urn(String name) {
        return "urn:houvast:problem:" + name;
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }
}
