package org.houvast.privacy.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.privacy.AuditLine;
import org.houvast.privacy.AuditLine.Outcome;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.internal.audit.NenFields.Placed;
import org.houvast.privacy.internal.audit.NenFields.Watermark;
import org.junit.jupiter.api.Test;

class NenFieldsTest {
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final Watermark MARK = new Watermark("person-dop", AT.toString(), "0");

    private static List<String> cells(String onBehalfOf) {
        AuditLine line = new AuditLine(
                1,
                AuditType.CONSENT_CHANGE,
                AT,
                AT,
                new PersonRef("person-sam"),
                "STAFF",
                new OrganisationRef("centre"),
                "sam",
                onBehalfOf,
                "tests",
                "",
                "houvast",
                new OrganisationRef("centre"),
                "tim",
                "consent",
                "1",
                Sensitivity.CHILD,
                "privacy.consent.give",
                "MENTOR",
                Outcome.DONE,
                null,
                "0",
                null);
        return NenFields.cells(new Placed(line, null, null), "pseudonym-of-tim", MARK);
    }

    private static String onBehalfOf(List<String> cells) {
        return cells.get(NenFields.columns().indexOf("onBehalfOf"));
    }

    @Test
    void callsAChildByItsPseudonymAlsoWhereItAnswersItself() {
        List<String> cells = cells("tim");

        assertThat(onBehalfOf(cells)).isEqualTo("pseudonym-of-tim");
        assertThat(cells).doesNotContain("tim");
    }

    @Test
    void tellsForWhomElseItWas() {
        assertThat(onBehalfOf(cells("mum"))).isEqualTo("mum");
    }
}
