package org.houvast.rest.javax.internal;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.felix.http.jakartawrappers.ServletConfigWrapper;
import org.apache.felix.http.jakartawrappers.ServletRequestWrapper;
import org.apache.felix.http.jakartawrappers.ServletResponseWrapper;

/** A javax servlet in front of a jakarta one. */
final class JavaxServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient jakarta.servlet.Servlet target;

    JavaxServlet(jakarta.servlet.Servlet target) {
        this.target = target;
    }

    @Override
    public void init() throws ServletException {
        try {
            target.init(new ServletConfigWrapper(getServletConfig()));
        } catch (jakarta.servlet.ServletException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            target.service(ServletRequestWrapper.getWrapper(request), ServletResponseWrapper.getWrapper(response));
        } catch (jakarta.servlet.ServletException e) {
            throw new ServletException(e);
        }
    }

    @Override
    public void destroy() {
        target.destroy();
    }
}
