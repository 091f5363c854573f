package org.houvast.stepplan.rest.internal.print;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.houvast.commons.Language;
import org.houvast.stepplan.ParentsPrint;
import org.houvast.stepplan.StaffPrint;
import org.jspecify.annotations.Nullable;

/** Writes printed plans down in the form that was asked for. */
public final class StepPlanPages {
    public static final String HTML = "text/html;charset=utf-8";
    public static final String PDF = "application/pdf";

    /** what can be asked for */
    private static final List<Variant> FORMS = List.of(form("text", "html", "utf-8"), form("application", "pdf", null));

    private static final MediaType PDF_TYPE = FORMS.get(1).getMediaType();

    private StepPlanPages() {}

    private static Variant form(String type, String subtype, @Nullable String charset) {
        return new Variant(new MediaType(type, subtype, charset), (String) null, null);
    }

    /** the form that is asked for; HTML when the request does not say */
    public static MediaType form(Request request) {
        Variant chosen = request.selectVariant(FORMS);
        return (chosen == null ? FORMS.get(0) : chosen).getMediaType();
    }

    /** the page for staff, in the form of {@link #form} */
    public static Response of(StaffPrint print, Language language, MediaType form) {
        return page(StaffSheet.of(print, new PrintTexts(language)), form);
    }

    /** the page for parents, in the form of {@link #form} */
    public static Response of(ParentsPrint print, Language language, MediaType form) {
        return page(ParentsSheet.of(print, new PrintTexts(language)), form);
    }

    private static Response page(Sheet sheet, MediaType form) {
        Response.ResponseBuilder page = form.isCompatible(PDF_TYPE)
                ? Response.ok(PdfPage.of(sheet))
                : Response.ok(HtmlPage.of(sheet)).header("Content-Security-Policy", HtmlPage.POLICY);
        return page.type(form).build();
    }
}
