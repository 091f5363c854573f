package org.houvast.administration.rest.internal;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.houvast.administration.AssessmentSheet;

/** Gives a sheet in the form that was asked for. */
final class SheetPages {
    static final String HTML = "text/html;charset=utf-8";
    static final String JSON = "application/json";

    private static final MediaType JSON_TYPE = new MediaType("application", "json");

    private static final List<Variant> FORMS = List.of(
            new Variant(JSON_TYPE, (String) null, null),
            new Variant(new MediaType("text", "html", "utf-8"), (String) null, null));

    private SheetPages() {}

    /** JSON when the request does not say */
    static Response of(AssessmentSheet sheet, Request request) {
        Variant chosen = request.selectVariant(FORMS);
        MediaType form = (chosen == null ? FORMS.get(0) : chosen).getMediaType();
        return form.isCompatible(JSON_TYPE)
                ? Response.ok(sheet).type(form).build()
                : Response.ok(SheetPage.of(sheet))
                        .type(form)
                        .header("Content-Security-Policy", SheetPage.POLICY)
                        .build();
    }
}
