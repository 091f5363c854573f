package org.houvast.stepplan.internal;

import java.util.Arrays;
import java.util.List;
import org.houvast.administration.ValueListSource.Value;

/** What of step plans can wait for somebody in the work queue, with its labels. */
public enum StepPlanTask {
    DO_STEP("do-step", "stap doen", "do a step"),
    CONFIRM_PLAN("confirm-plan", "stappenplan bevestigen", "confirm a step plan"),
    CONFIRM_POSTPONEMENT("confirm-postponement", "meedenken over wachten met ouders", "agree to wait with parents"),
    PLAN_CONSULTATION("plan-consultation", "overleg plannen", "plan a consultation"),
    HOLD_CONSULTATION("hold-consultation", "overleg houden", "hold a consultation"),
    RECORD_CONSULTATION("record-consultation", "overleg vastleggen", "record a consultation"),
    AGREE_ACTION_PLAN("agree-action-plan", "akkoord geven op plan van aanpak", "agree on an action plan"),
    REVIEW_ACTION_PLAN("review-action-plan", "terugkijken op plan van aanpak", "review an action plan"),
    HOLD_DISCUSSION("hold-discussion", "kindbespreking houden", "hold a child discussion"),
    RECAP_DISCUSSION("recap-discussion", "afspraken van kindbespreking vastleggen", "write down what was agreed"),
    DO_FOLLOW_UP("do-follow-up", "afspraak uit kindbespreking doen", "do what was agreed in a child discussion"),
    PUBLISH_TEMPLATE("publish-template", "sjabloon nakijken en publiceren", "check and publish a template");

    private final String code;
    private final String nl;
    private final String en;

    StepPlanTask(String code, String nl, String en) {
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
