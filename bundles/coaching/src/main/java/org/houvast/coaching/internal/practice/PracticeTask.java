package org.houvast.coaching.internal.practice;

import java.util.Arrays;
import java.util.List;
import org.houvast.administration.ValueListSource.Value;

/** What of practice can wait for somebody in the work queue, with its labels. */
public enum PracticeTask {
    /** something that was promised in a conversation */
    KEEP_AGREEMENT("keep-agreement", "afspraak nakomen", "keep an agreement"),
    /** something that was shown, and is to be tried from a day on */
    TRY_MODELLING("try-modelling", "voorbeeld zelf proberen", "try what was shown"),
    /** advice that waits for an answer */
    ANSWER_ADVICE("answer-advice", "op advies reageren", "answer advice"),
    /** accepted advice whose day has come */
    RATE_ADVICE("rate-advice", "zeggen of advies hielp", "say whether advice helped");

    private final String code;
    private final String nl;
    private final String en;

    PracticeTask(String code, String nl, String en) {
        this.code = code;
        this.nl = nl;
        this.en = en;
    }

    /** as it stands in the work queue */
    public String code() {
        return code;
    }

    static List<Value> labels() {
        return Arrays.stream(values()).map(t -> new Value(t.code, t.nl, t.en)).toList();
    }
}
