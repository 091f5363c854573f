package org.houvast.rest.internal.parameter;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.impl.UriInfoImpl;
import org.apache.cxf.message.Message;
import org.houvast.commons.Cursor;
import org.houvast.commons.Language;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Violation;
import org.houvast.rest.RestProblems;
import org.houvast.rest.internal.exchange.CurrentExchange;
import org.houvast.rest.internal.json.ViolationTexts;
import org.jspecify.annotations.Nullable;

/** Gives a resource method the part of the list that is wanted: {@code ?limit=} and {@code ?cursor=}. */
public final class PageRequestContext implements ContextProvider<PageRequest> {
    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]{0,2}");

    @Override
    public PageRequest createContext(Message message) {
        Language language = CurrentExchange.of(message).language();
        MultivaluedMap<String, String> query = new UriInfoImpl(message).getQueryParameters();
        List<Violation> violations = new ArrayList<>();
        int limit = limit(query.getFirst("limit"), violations, language);
        Cursor cursor = cursor(query.getFirst("cursor"), violations, language);
        if (!violations.isEmpty()) {
            throw Problem.invalid(RestProblems.PARAMETER_INVALID, violations);
        }
        return new PageRequest(limit, cursor);
    }

    private static int limit(@Nullable String text, List<Violation> violations, Language language) {
        if (text == null) {
            return PageRequest.DEFAULT_LIMIT;
        }
        int limit = LIMIT.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (limit >= 1 && limit <= PageRequest.MAX_LIMIT) {
            return limit;
        }
        violations.add(new Violation("/limit", ViolationTexts.of("limit", language, 1, PageRequest.MAX_LIMIT)));
        return PageRequest.DEFAULT_LIMIT;
    }

    private static @Nullable Cursor cursor(@Nullable String text, List<Violation> violations, Language language) {
        if (text == null) {
            return null;
        }
        try {
            Cursor cursor = new Cursor(text);
            cursor.position();
            return cursor;
        } catch (IllegalArgumentException e) {
            violations.add(new Violation("/cursor", ViolationTexts.of("cursor", language)));
            return null;
        }
    }
}
