package org.houvast.benchmarks.floor.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.houvast.persistence.StatementCount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The lower floor: a servlet on the whiteboard of the host, and nothing else. Also tells how many statements were counted. */
@Component(
        service = Servlet.class,
        property = {"osgi.http.whiteboard.servlet.pattern=/floor/*", "osgi.http.whiteboard.servlet.name=floor"})
public final class FloorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String CHILDREN = "/children/";
    private static final String TIMELINE = "/timeline";

    private final transient Timeline timeline;
    private final transient Capture capture;
    private final transient StatementCount statements;

    @Activate
    public FloorServlet(
            @Reference Timeline timeline, @Reference Capture capture, @Reference StatementCount statements) {
        this.timeline = timeline;
        this.capture = capture;
        this.statements = statements;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path.equals("/statements")) {
            write(response, Long.toString(statements.total()).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        String child = path.substring(CHILDREN.length(), path.length() - TIMELINE.length());
        int limit = Integer.parseInt(request.getParameter("limit"));
        write(response, timeline.of(child, limit, request.getRemoteAddr()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Capture.Captured made = capture.capture(Draft.read(request.getInputStream()), request.getRemoteAddr());
        response.setStatus(201);
        response.setHeader("Location", request.getRequestURI() + "/" + made.id());
        response.setHeader("ETag", "\"1\"");
        write(response, made.document());
    }

    private static void write(HttpServletResponse response, byte[] body) throws IOException {
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
