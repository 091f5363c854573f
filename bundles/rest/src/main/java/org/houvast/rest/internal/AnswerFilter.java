package org.houvast.rest.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Arrays;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.Versioned;
import org.houvast.rest.Creates;
import org.houvast.rest.internal.exchange.CurrentExchange;

/** Adds what follows from the document: ETag of a record, status and Location of a new one, Link to the next page. */
final class AnswerFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity instanceof Versioned document) {
            response.getHeaders().putSingle("ETag", "\"" + document.revision().number() + "\"");
            if (Arrays.stream(response.getEntityAnnotations()).anyMatch(Creates.class::isInstance)) {
                response.setStatus(201);
                String collection = CurrentExchange.get().collection();
                response.getHeaders()
                        .putSingle("Location", collection + "/" + document.id().value());
            }
        } else if (entity instanceof Page<?> page && page.next() != null) {
            response.getHeaders().putSingle("Link", "<" + next(request, page.next()) + ">; rel=\"next\"");
        }
    }

    private static String next(ContainerRequestContext request, Cursor cursor) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        StringBuilder next = new StringBuilder(CurrentExchange.get().path()).append('?');
        for (String parameter : query == null ? new String[0] : query.split("&", -1)) {
            if (!parameter.isEmpty() && !parameter.equals("cursor") && !parameter.startsWith("cursor=")) {
                next.append(parameter).append('&');
            }
        }
        return next.append("cursor=").append(cursor.text()).toString();
    }
}
