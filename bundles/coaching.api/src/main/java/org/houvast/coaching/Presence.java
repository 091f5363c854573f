package org.houvast.coaching;

import java.util.List;

/**
 * What was planned and what was delivered, counted apart for each form, for ON_GROUP is what coaching is about.
 *
 * @param forms a line for each form that occurs
 */
public record Presence(List<FormPresence> forms) {
    public Presence {
        forms = List.copyOf(forms);
    }

    /**
     * One form.
     *
     * @param form how the moments are spent
     * @param plannedMoments moments that both sides agreed on, whatever became of them
     * @param plannedMinutes how long these were to last
     * @param heldMoments those that took place
     * @param minutesInGroup minutes on the group
     * @param minutesIndirect minutes of preparation and aftercare
     * @param notHeldMoments those that did not take place
     * @param cancelledMoments moments that were called off, also before they were agreed on; not among the planned ones
     */
    public record FormPresence(
            CoachForm form,
            int plannedMoments,
            int plannedMinutes,
            int heldMoments,
            int minutesInGroup,
            int minutesIndirect,
            int notHeldMoments,
            int cancelledMoments) {}
}
