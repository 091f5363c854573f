package org.houvast.administration;

import java.time.Period;
import java.util.List;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Settings that resolve organisation, then location, then work form, and can say where a value comes from. */
@ProviderType
public interface Settings {
    /**
     * The value that holds at a place. Kept in memory; costs no SQL in a request.
     *
     * @param key a key that some module declared
     */
    Value resolve(SettingKey key, Place place);

    /** the value as a number */
    default int number(SettingKey key, Place place) {
        return Integer.parseInt(resolve(key, place).value());
    }

    /** the value as a period of days, weeks or months */
    default Period period(SettingKey key, Place place) {
        return Period.parse(resolve(key, place).value());
    }

    /** all settings as they hold at a place, for the administrator */
    List<Value> all(Actor actor, Place place);

    /** one setting as it holds at a place */
    Value show(Actor actor, String key, Place place);

    /** sets a value, or with null takes it back so that the wider one holds again */
    Value put(Actor actor, PutSetting command);

    /**
     * A value and where it comes from.
     *
     * @param key name of the setting
     * @param value in the form of its type
     * @param type form of the value
     * @param origin the level that it was set at, {@code DEFAULT} when nobody set it
     * @param setAt key of the organisation or location that it was set for, null for the default
     * @param revision of the row, null for the default
     */
    record Value(
            String key,
            String value,
            SettingKey.Type type,
            Level origin,
            @Nullable String setAt,
            @Nullable Revision revision) {}

    /** From wide to narrow; the narrowest that is set holds. */
    enum Level {
        DEFAULT,
        ORGANISATION,
        LOCATION,
        WORK_FORM
    }

    /**
     * Sets one value.
     *
     * @param key name of the setting
     * @param level ORGANISATION, LOCATION or WORK_FORM
     * @param place the location and work form that say where; for ORGANISATION the controller there
     * @param value new value, or null to take it back
     */
    record PutSetting(String key, Level level, Place place, @Nullable String value) {}
}
