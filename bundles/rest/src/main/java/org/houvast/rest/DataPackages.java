package org.houvast.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.houvast.privacy.DataPackage;

/** Hands out a package in the form that was asked for, byte for byte as it was frozen. */
public final class DataPackages {
    public static final String HTML = "text/html;charset=utf-8";
    public static final String JSON = "application/json";

    private static final String STYLE = "<style>";

    private static final MediaType JSON_TYPE = new MediaType("application", "json");

    private static final List<Variant> FORMS = List.of(
            new Variant(JSON_TYPE, (String) null, null),
            new Variant(new MediaType("text", "html", "utf-8"), (String) null, null));

    private DataPackages() {}

    /** JSON when the request does not say */
    public static Response of(DataPackage frozen, Request request) {
        Variant chosen = request.selectVariant(FORMS);
        MediaType form = (chosen == null ? FORMS.get(0) : chosen).getMediaType();
        boolean json = form.isCompatible(JSON_TYPE);
        byte[] bytes = (json ? frozen.json() : frozen.html()).getBytes(StandardCharsets.UTF_8);
        Response.ResponseBuilder answer = Response.ok(bytes).type(form);
        return (json ? answer : answer.header("Content-Security-Policy", policy(frozen.html()))).build();
    }

    /** the page runs nothing and loads nothing; the one style that stands in it, and that was frozen with it, is known by its hash */
    private static String policy(String html) {
        int begin = html.indexOf(STYLE) + STYLE.length();
        String style = html.substring(begin, html.indexOf("</style>", begin));
        return "default-src 'none'; style-src 'sha256-" + hash(style) + "'; frame-ancestors 'none'";
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
