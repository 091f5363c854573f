package org.houvast.rest.internal.parameter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.impl.HttpHeadersImpl;
import org.apache.cxf.message.Message;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.rest.IfMatch;
import org.houvast.rest.RestProblems;

/** Gives a resource method the revision that the change was made on. */
public final class IfMatchContext implements ContextProvider<IfMatch> {
    private static final Pattern TAG = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    @Override
    public IfMatch createContext(Message message) {
        List<String> headers = new HttpHeadersImpl(message).getRequestHeaders().get("If-Match");
        if (headers == null || headers.isEmpty()) {
            throw Problem.of(RestProblems.IF_MATCH_MISSING);
        }
        Matcher tag = TAG.matcher(headers.get(0).strip());
        if (headers.size() > 1 || !tag.matches()) {
            throw Problem.of(RestProblems.IF_MATCH_INVALID);
        }
        return new IfMatch(new Revision(Long.parseLong(tag.group(1))));
    }
}
