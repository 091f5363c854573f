package org.houvast.coaching.internal;

import java.util.Arrays;
import java.util.List;
import org.houvast.administration.ValueListSource.Value;

/** What of coaching can wait for somebody in the work queue, with its labels. */
public enum CoachingTask {
    /** one's own question that is not asked yet */
    FINISH_DRAFT("finish-draft", "concept afmaken", "finish a draft"),
    /** a question that no coach took up */
    PICK_UP("pick-up", "vraag oppakken", "pick up a question"),
    /** a question that the other side wants to close */
    CLOSE("close", "vraag afsluiten", "close a question"),
    /** an assessment that was proposed */
    CONFIRM("confirm", "vaststelling bevestigen", "confirm an assessment"),
    /** a time that the other side named */
    AGREE("agree", "akkoord geven op coachmoment", "agree on a coaching moment"),
    /** a moment that is over */
    RECORD_MOMENT("record-moment", "coachmoment vastleggen", "record a coaching moment"),
    /** a moment that was not recorded in time: it may not have taken place, which a person says */
    CONFIRM_NOT_HELD("confirm-not-held", "ging dit coachmoment niet door?", "did this coaching moment not take place?");

    private final String code;
    private final String nl;
    private final String en;

    CoachingTask(String code, String nl, String en) {
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
