package org.houvast.rest.internal.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.houvast.rest.internal.exchange.CurrentExchange;
import org.houvast.rest.internal.exchange.Exchange;
import org.houvast.rest.internal.json.JsonFormat;

/** The only exception mapper: what a resource, a parameter or JSON throws leaves as a problem document. */
public final class ProblemMapper implements ExceptionMapper<Throwable> {
    private final JsonFormat json;

    public ProblemMapper(JsonFormat json) {
        this.json = json;
    }

    @Override
    public Response toResponse(Throwable failure) {
        Exchange exchange = CurrentExchange.get();
        Answer answer = Failures.answer(failure, exchange);
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(Answer.MEDIA_TYPE)
                .entity(json.write(answer.document(), ProblemDocument.class, exchange.language()));
        answer.headers().forEach(response::header);
        return response.build();
    }
}
