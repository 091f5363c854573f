package org.houvast.rest.internal.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.net.URI;
import org.houvast.persistence.IdempotencyKeys.Stored;
import org.houvast.rest.internal.exchange.Body;
import org.houvast.rest.internal.exchange.BodyRequest;
import org.jspecify.annotations.Nullable;

/** A request that was done before: it reads the record as it is now, for this caller, and answers with the status of then. */
public final class Replay {
    /** tells the caller that nothing was done this time */
    public static final String HEADER = "Idempotency-Replayed";

    private final Stored stored;
    private final String path;

    Replay(Stored stored, String path) {
        this.stored = stored;
        this.path = path;
    }

    /** path of the record, with the prefix of the API; empty when there is none to show */
    public String path() {
        return path;
    }

    public int status() {
        return stored.status();
    }

    /** the same request as a GET of the record; root is the path of the servlet */
    public HttpServletRequest request(HttpServletRequest request, String root) {
        return new Reading(request, path, root);
    }

    /** the answer, whose success has the first status */
    public HttpServletResponse response(HttpServletResponse response) {
        return new FirstAnswer(response, stored.status(), path);
    }

    private static final class Reading extends BodyRequest {
        private final String path;
        private final String root;

        Reading(HttpServletRequest request, String path, String root) {
            super(request, Body.empty());
            this.path = path;
            this.root = root;
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public StringBuffer getRequestURL() {
            String before = super.getRequestURL().toString();
            return new StringBuffer(
                    before.substring(0, before.length() - super.getRequestURI().length()) + path);
        }

        @Override
        public String getPathInfo() {
            return URI.create(path).getPath().substring(root.length());
        }

        @Override
        public @Nullable String getQueryString() {
            return null;
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public int getContentLength() {
            return 0;
        }
    }

    private static final class FirstAnswer extends HttpServletResponseWrapper {
        private final int first;
        private final String path;

        FirstAnswer(HttpServletResponse response, int first, String path) {
            super(response);
            this.first = first;
            this.path = path;
        }

        @Override
        public void setStatus(int status) {
            setHeader(HEADER, "true");
            if (status == 200 && first == 201) {
                setHeader("Location", path);
            }
            super.setStatus(status == 200 ? first : status);
        }
    }
}
