package org.houvast.coaching.internal.hours;

import java.util.Comparator;
import java.util.Set;
import org.houvast.administration.SettingKey;
import org.houvast.administration.Settings;
import org.houvast.coaching.internal.ArrangementSettings;
import org.houvast.commons.Place;

/**
 * Hours a year by the norms; where places have different ones, those of the first place by key.
 *
 * @param policy for each registration
 * @param fte for each FTE
 * @param ve for each child in early childhood education
 */
record HoursNorms(int policy, int fte, int ve) {
    static HoursNorms at(Settings settings, Set<Place> places) {
        return new HoursNorms(
                number(settings, ArrangementSettings.HOURS_POLICY, places),
                number(settings, ArrangementSettings.HOURS_FTE, places),
                number(settings, ArrangementSettings.HOURS_VE, places));
    }

    private static int number(Settings settings, SettingKey key, Set<Place> places) {
        return places.stream()
                .min(Comparator.comparing((Place p) -> p.location().key()).thenComparing(Place::workForm))
                .map(p -> settings.number(key, p))
                .orElseGet(() -> Integer.valueOf(key.defaultValue()));
    }
}
