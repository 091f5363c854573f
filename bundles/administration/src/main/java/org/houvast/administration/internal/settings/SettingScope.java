package org.houvast.administration.internal.settings;

import org.houvast.administration.Settings;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;

/**
 * Where a value of a setting holds.
 *
 * @param key name of the setting
 * @param level how wide
 * @param scopeKey key of the organisation or location
 * @param workForm name of the work form, empty for the wider levels
 */
record SettingScope(String key, Settings.Level level, String scopeKey, String workForm) {
    static SettingScope ofWorkForm(String key, Place place) {
        return new SettingScope(
                key,
                Settings.Level.WORK_FORM,
                place.location().key(),
                place.workForm().name());
    }

    static SettingScope ofLocation(String key, Place place) {
        return new SettingScope(key, Settings.Level.LOCATION, place.location().key(), "");
    }

    static SettingScope ofOrganisation(String key, OrganisationRef organisation) {
        return new SettingScope(key, Settings.Level.ORGANISATION, organisation.key(), "");
    }
}
