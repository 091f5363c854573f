package org.houvast.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.houvast.demo.RestClient.Answer;

/** Where the story plays, who is in it, and how it is told. */
record Stage(RestClient rest, Narrator tell, LocalDate today) {
    static final String STAFF = "staff-001";
    static final String COLLEAGUE = "staff-002";
    static final String COACH = "staff-047";
    static final String MANAGER = "staff-039";
    static final String ADMINISTRATOR = "staff-042";
    static final String MOTHER = "guardian-0001";
    static final String FATHER = "guardian-0002";
    static final String CHILD = "child-0001";
    static final String GROUP = "grp-vlieger-kdv-1";
    static final String PLACE = "/locations/loc-vlieger/modules/";
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    static Stage of(RestClient rest, Narrator tell, Clock clock) {
        return new Stage(rest, tell, LocalDate.ofInstant(clock.instant(), ZONE));
    }

    static String consentPath(Answer consent, String action) {
        return "/consents/" + consent.id() + "/" + action;
    }

    /** whether the coach knows the child of this question by an alias only */
    boolean alias(String question) {
        return rest.get(COACH, "/questions/" + question)
                .body()
                .path("subject")
                .path("id")
                .isMissingNode();
    }
}
