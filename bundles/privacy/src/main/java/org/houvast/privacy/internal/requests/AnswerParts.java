package org.houvast.privacy.internal.requests;

import java.util.List;
import org.houvast.commons.Problem;
import org.houvast.privacy.AnswerDataRequest;
import org.houvast.privacy.CorrectedRecord;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequestProblems;

/** What belongs to the answer of each kind of request, and to no other. */
final class AnswerParts {
    private AnswerParts() {}

    /** a rectification names what was corrected, a restriction its ground */
    static void require(DataRequestKind kind, AnswerDataRequest command) {
        if (corrected(command).isEmpty() == (kind == DataRequestKind.RECTIFICATION)) {
            throw Problem.of(DataRequestProblems.CORRECTED_MISSING);
        }
        if ((command.restriction() == null) == (kind == DataRequestKind.RESTRICTION)) {
            throw Problem.of(DataRequestProblems.RESTRICTION_GROUND);
        }
    }

    static List<CorrectedRecord> corrected(AnswerDataRequest command) {
        List<CorrectedRecord> corrected = command.corrected();
        return corrected == null ? List.of() : corrected;
    }
}
