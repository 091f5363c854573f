package org.houvast.stepplan.internal.handover;

import java.util.Arrays;
import java.util.List;
import org.houvast.administration.ValueListSource.Value;

/** What of handovers can wait for somebody in the work queue, with its labels. */
enum HandoverTask {
    SHOW("show-handover", "overdracht aan de ouders laten zien", "show a handover to the parents"),
    SEND("send-handover", "overdracht versturen", "send a handover"),
    CONFIRM("confirm-handover", "melden dat de overdracht er is", "note that a handover arrived"),
    RECEIVE("receive-handover", "overdracht ontvangen", "receive a handover"),
    COMPLETE("complete-handover", "overdracht afronden", "complete a handover"),
    DESTROY("destroy-handover", "overdracht vernietigen", "destroy a handover");

    private final String code;
    private final String nl;
    private final String en;

    HandoverTask(String code, String nl, String en) {
        this.code = code;
        this.nl = nl;
        this.en = en;
    }

    String code() {
        return code;
    }

    static List<Value> labels() {
        return Arrays.stream(values()).map(t -> new Value(t.code, t.nl, t.en)).toList();
    }
}
