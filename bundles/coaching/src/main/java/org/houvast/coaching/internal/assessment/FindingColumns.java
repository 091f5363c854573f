package org.houvast.coaching.internal.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.houvast.coaching.DraftAssessment;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.ProposeAssessment;
import org.houvast.coaching.ReviseAssessment;
import org.houvast.privacy.guard.WrittenText;
import org.jspecify.annotations.Nullable;

/** What an assessment says, as columns. */
@Embeddable
public record FindingColumns(
        @Enumerated(EnumType.STRING) @Nullable Outcome outcome,
        @Nullable String rationale,
        @Nullable String strengths,
        @Column(name = "parent_view") @Nullable String parentView,
        @Column(name = "child_view") @Nullable String childView) {
    static final FindingColumns NOTHING = new FindingColumns(null, null, null, null, null);

    static FindingColumns of(DraftAssessment command) {
        return new FindingColumns(
                command.outcome(), command.rationale(), command.strengths(), command.parentView(), command.childView());
    }

    static FindingColumns of(ReviseAssessment command) {
        return new FindingColumns(
                command.outcome(), command.rationale(), command.strengths(), command.parentView(), command.childView());
    }

    /** what it says, as a proposal puts it before both sides; nothing when the proposer declared it free of names */
    List<WrittenText> texts(ProposeAssessment command) {
        return Boolean.TRUE.equals(command.namesChecked()) ? List.of() : WrittenText.of(this);
    }

    /** the names of the fields that a proposal needs and that are empty */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (empty(strengths)) {
            missing.add("strengths");
        }
        if (outcome == null) {
            missing.add("outcome");
        }
        if (empty(rationale)) {
            missing.add("rationale");
        }
        return missing;
    }

    private static boolean empty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
