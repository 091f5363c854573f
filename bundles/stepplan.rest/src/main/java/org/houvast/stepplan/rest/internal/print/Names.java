package org.houvast.stepplan.rest.internal.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.houvast.commons.Subject;
import org.houvast.stepplan.PrintHead;

/** Puts names where texts have tokens of children: the name of the child that the plan is about, and no other. */
final class Names {
    private static final Pattern TOKEN = Pattern.compile("\\{\\{child:(\\d+)}}");

    private final String own;
    private final String other;

    Names(PrintHead head, PrintTexts texts) {
        this.other = texts.of("a-child");
        this.own = head.type() == Subject.Type.CHILD ? head.about() : other;
    }

    String in(String text) {
        return TOKEN.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1).equals("1") ? own : other));
    }
}
