package org.houvast.stepplan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.houvast.commons.Language;
import org.houvast.parents.ShareLine;
import org.jspecify.annotations.Nullable;

/** The lines of a document for parents, in their language; the child reads "your child". */
public final class WordsForParents {
    private static final Pattern TOKEN =
            Pattern.compile("\\{\\{\\s*child\\s*:\\s*\\d{1,9}\\s*}}", Pattern.CASE_INSENSITIVE);

    private final boolean dutch;
    private final List<ShareLine> lines = new ArrayList<>();

    public WordsForParents(Language language) {
        this.dutch = language == Language.NL;
    }

    /** the one or the other, by the language of the document */
    public String say(String inDutch, String inEnglish) {
        return dutch ? inDutch : inEnglish;
    }

    /** adds a line, unless there is nothing to say */
    public void line(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new ShareLine(label, TOKEN.matcher(text).replaceAll(say("uw kind", "your child"))));
        }
    }

    public List<ShareLine> lines() {
        return List.copyOf(lines);
    }
}
