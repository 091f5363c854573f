package org.houvast.coaching.internal.answer;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.coaching.SuccessItem;
import org.houvast.coaching.TrustItem;

/** What is answered. */
enum AnswerKind {
    /** about a coach assignment */
    TRUST,
    /** about a closed question */
    SUCCESS;

    /** codes of the items, each of which is scored */
    List<String> items() {
        return Stream.<Enum<?>>of(this == TRUST ? TrustItem.values() : SuccessItem.values())
                .map(Enum::name)
                .toList();
    }

    /** kind of record for the policy and the audit */
    String type() {
        return this == TRUST ? "trust-pulse" : "success-evaluation";
    }
}
