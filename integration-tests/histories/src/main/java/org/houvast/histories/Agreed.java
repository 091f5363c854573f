package org.houvast.histories;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.OrganisationRef;
import org.houvast.privacy.ConsentAnswer.Said;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.ConsentPurpose;

/** What a history knows of a consent: who said what last, and nothing of how the product reckons with it. */
final class Agreed {
    /** who answers when it is the child */
    static final String CHILD = "the child";

    final ConsentId id;
    final ConsentPurpose purpose;
    final OrganisationRef party;
    private final boolean both;
    private final LocalDate asked;
    private final LocalDate until;
    private final Map<String, Said> said = new HashMap<>();
    private boolean over;

    /** asked for on a day, to the end of another one */
    Agreed(ConsentId id, ConsentPurpose purpose, OrganisationRef party, LocalDate asked, LocalDate until) {
        this.id = id;
        this.purpose = purpose;
        this.party = party;
        this.both = purpose != ConsentPurpose.HANDOVER_SCHOOL;
        this.asked = asked;
        this.until = until;
    }

    /** one refusal or withdrawal ends it for good */
    void says(String who, Said what) {
        said.put(who, what);
        over |= what == Said.REFUSED || what == Said.WITHDRAWN;
    }

    boolean isOver() {
        return over;
    }

    /**
     * Whether it can hold on a day.
     *
     * @param holders of custody on this day
     * @param unknown whether somebody's custody is not known
     */
    boolean holds(LocalDate day, LocalDate born, Set<String> holders, boolean unknown) {
        int age = Period.between(born, day).getYears();
        if (over
                || day.isAfter(until)
                || stage(age) != stage(Period.between(born, asked).getYears())) {
            return false;
        }
        if (age >= 12 && said.get(CHILD) != Said.GIVEN) {
            return false;
        }
        return age >= 16 || guardians(holders, unknown);
    }

    private static int stage(int age) {
        return age < 12 ? 0 : age < 16 ? 1 : 2;
    }

    private boolean guardians(Set<String> holders, boolean unknown) {
        if (holders.isEmpty() || (unknown && both)) {
            return false;
        }
        if (holders.stream().anyMatch(h -> said.getOrDefault(h, Said.GIVEN) != Said.GIVEN)) {
            return false;
        }
        return both ? said.keySet().containsAll(holders) : holders.stream().anyMatch(said::containsKey);
    }
}
