package org.houvast.rest.internal;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.HashMap;
import java.util.List;
import org.apache.cxf.Bus;
import org.apache.cxf.BusException;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.apache.cxf.transport.DestinationFactoryManager;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.apache.cxf.transport.servlet.ServletController;
import org.houvast.commons.Problem;
import org.houvast.rest.RestProblems;
import org.houvast.rest.internal.json.JsonBody;
import org.houvast.rest.internal.json.JsonFormat;
import org.houvast.rest.internal.parameter.ActorContext;
import org.houvast.rest.internal.parameter.FactsContext;
import org.houvast.rest.internal.parameter.IfMatchContext;
import org.houvast.rest.internal.parameter.LanguageContext;
import org.houvast.rest.internal.parameter.MergePatchContext;
import org.houvast.rest.internal.parameter.PageRequestContext;
import org.houvast.rest.internal.parameter.Parameters;
import org.houvast.rest.internal.problem.ProblemMapper;

/** The only place that knows Apache CXF's servers: one Bus, one servlet, one server per address. */
final class JaxrsServers implements AutoCloseable {
    private static final ClassLoader OWN = JaxrsServers.class.getClassLoader();

    private final Bus bus;
    private final DestinationRegistry destinations;

    JaxrsServers() {
        ClassLoader before = enter();
        try {
            RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
            bus = new ExtensionManagerBus(new HashMap<>(), new HashMap<>(), OWN);
            bus.setExtension(
                    OWN, ClassLoader.class); // else the servlet asks every resource resolver for it, in each request
            destinations = destinations(bus);
        } finally {
            leave(before);
        }
    }

    private static DestinationRegistry destinations(Bus bus) {
        try {
            return ((HTTPTransportFactory) bus.getExtension(DestinationFactoryManager.class)
                            .getDestinationFactory("http://cxf.apache.org/transports/http/configuration"))
                    .getRegistry();
        } catch (BusException e) {
            throw new IllegalStateException("the HTTP transport is not inside this bundle", e);
        }
    }

    /** begins to serve resources at an address below the servlet, {@code /v1/observations} */
    Server serve(String address, List<Object> resources) {
        JsonFormat json = new JsonFormat();
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress(address);
        factory.setServiceBeans(resources);
        factory.setProviders(List.of(
                new JsonBody(json),
                new ProblemMapper(json),
                new AnswerFilter(),
                new Parameters(),
                new ActorContext(),
                new LanguageContext(),
                new FactsContext(),
                new IfMatchContext(),
                new MergePatchContext(json),
                new PageRequestContext()));
        factory.getProperties(true).put("default.wae.mapper.least.specific", true);
        ClassLoader before = enter();
        try {
            return factory.create();
        } finally {
            leave(before);
        }
    }

    /** ends a server; requests that it is answering go on */
    void end(Server server) {
        ClassLoader before = enter();
        try {
            server.destroy();
        } finally {
            leave(before);
        }
    }

    /** the servlet that hands requests to the servers; a request that none of them takes is a problem */
    HttpServlet servlet() {
        return new Dispatcher(destinations, bus);
    }

    @Override
    public void close() {
        ClassLoader before = enter();
        try {
            bus.shutdown(true);
        } finally {
            leave(before);
        }
        RuntimeDelegate.setInstance(null);
    }

    /** CXF finds its parts by the context class loader while a bus or server is made */
    private static ClassLoader enter() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(OWN);
        return before;
    }

    private static void leave(ClassLoader before) {
        Thread.currentThread().setContextClassLoader(before);
    }

    private static final class Dispatcher extends CXFNonSpringServlet {
        private static final long serialVersionUID = 1L;

        private final transient DestinationRegistry destinations;

        Dispatcher(DestinationRegistry destinations, Bus bus) {
            super(destinations, bus);
            this.destinations = destinations;
        }

        @Override
        protected void registerServletContextResolver(ServletConfig config) {
            // the bus would get one more with each start of the web container
        }

        @Override
        public void destroyBus() {
            // the bus outlives a restart of the web container
        }

        @Override
        protected ServletController createServletController(ServletConfig config) {
            return new Controller(destinations, config);
        }
    }

    private static final class Controller extends ServletController {
        private static final String TAKEN = Controller.class.getName();

        Controller(DestinationRegistry destinations, ServletConfig config) {
            super(destinations, config, new HttpServlet() {
                private static final long serialVersionUID = 1L;
            });
        }

        /** a server that was just ended leaves no page of its own behind, and never an empty answer */
        @Override
        public void invoke(HttpServletRequest request, HttpServletResponse response) throws ServletException {
            invoke(request, response, false);
            if (request.getAttribute(TAKEN) == null) {
                throw Problem.of(RestProblems.MODULE_NOT_SERVING);
            }
        }

        @Override
        public void invokeDestination(
                HttpServletRequest request, HttpServletResponse response, AbstractHTTPDestination destination)
                throws ServletException {
            request.setAttribute(TAKEN, true);
            super.invokeDestination(request, response, destination);
        }
    }
}
