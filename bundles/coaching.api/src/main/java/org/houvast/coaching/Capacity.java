package org.houvast.coaching;

import java.util.List;

/**
 * The room there is for coaching at a place, as far as the reader may know.
 *
 * @param caseload what the coaches have on hand now
 * @param agreements the agreements that hold there today
 */
public record Capacity(Caseload caseload, List<AgreementRoom> agreements) {
    public Capacity {
        agreements = List.copyOf(agreements);
    }

    /**
     * The room within an agreement in this calendar year, over all its locations.
     *
     * @param agreementId which
     * @param hoursPerYear hours that were agreed on
     * @param deliveredMinutes minutes that were held this year, on the group and besides
     * @param plannedMinutes minutes that are agreed on and still to come this year
     * @param leftMinutes what is left; negative when more is planned than agreed on
     */
    public record AgreementRoom(
            AgreementId agreementId, int hoursPerYear, int deliveredMinutes, int plannedMinutes, int leftMinutes) {}
}
