package org.houvast.rest.internal.parameter;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.impl.HttpHeadersImpl;
import org.apache.cxf.message.Message;
import org.houvast.commons.Problem;
import org.houvast.rest.MergePatch;
import org.houvast.rest.RestProblems;
import org.houvast.rest.internal.exchange.CurrentExchange;
import org.houvast.rest.internal.json.JsonFormat;
import org.houvast.rest.internal.json.Patch;

/** Gives a resource method the body as a change. */
public final class MergePatchContext implements ContextProvider<MergePatch> {
    private static final MediaType MERGE_PATCH = new MediaType("application", "merge-patch+json");

    private final JsonFormat json;

    public MergePatchContext(JsonFormat json) {
        this.json = json;
    }

    @Override
    public MergePatch createContext(Message message) {
        MediaType type = new HttpHeadersImpl(message).getMediaType();
        if (type == null || !(type.isCompatible(MERGE_PATCH) || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))) {
            throw Problem.of(RestProblems.MEDIA_TYPE_UNSUPPORTED);
        }
        try (InputStream body = message.getContent(InputStream.class)) {
            return new Patch(
                    json, body.readAllBytes(), CurrentExchange.of(message).language());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
