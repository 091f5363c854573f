package org.houvast.rest.internal.docs;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.houvast.commons.Problem;
import org.houvast.rest.RestProblems;
import org.jspecify.annotations.Nullable;

/** Shows the contract in a browser: a page and its files, all from here. */
public final class ApiBrowser {
    private static final Map<String, String> FILES = Map.of(
            "/docs/", "text/html;charset=UTF-8",
            "/docs/start.js", "text/javascript;charset=UTF-8",
            "/docs/page.css", "text/css;charset=UTF-8",
            "/docs/swagger-ui-bundle.js", "text/javascript;charset=UTF-8",
            "/docs/swagger-ui.css", "text/css;charset=UTF-8");

    /** nothing from elsewhere; the browser's own pictures stand in its style sheet */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /**
     * Answers with a file.
     *
     * @param path below the servlet, {@code /docs/}
     * @param root path of the servlet
     * @param prefix path of the API
     * @throws Problem {@link RestProblems#NOT_FOUND}
     */
    public void show(String path, String root, String prefix, HttpServletResponse response) throws IOException {
        if (path.equals("/docs")) {
            response.setStatus(308);
            response.setHeader("Location", root + "/docs/");
            return;
        }
        @Nullable String type = FILES.get(path);
        if (type == null) {
            throw Problem.of(RestProblems.NOT_FOUND);
        }
        byte[] content = content(path.equals("/docs/") ? "index.html" : path.substring("/docs/".length()), prefix);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static byte[] content(String file, String prefix) throws IOException {
        try (InputStream in = ApiBrowser.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not in this bundle: " + file);
            }
            byte[] content = in.readAllBytes();
            return file.equals("start.js")
                    ? new String(content, StandardCharsets.UTF_8)
                            .replace("{prefix}", prefix)
                            .getBytes(StandardCharsets.UTF_8)
                    : content;
        }
    }
}
