package org.houvast.administration.internal.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.SettingKey;
import org.houvast.administration.Settings;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Snapshot;
import org.houvast.privacy.HostRecords;

/** All values that were set, in memory, and what follows from them at a place. */
final class SettingValues {
    private static final String SELECT =
            "select setting_key, level, scope_key, work_form, setting_value, revision from administration_setting";
    private static final Duration CONTROLLER_AGE = Duration.ofMinutes(1);

    private record Stored(String value, Revision revision) {}

    private record Picture(Map<SettingScope, Stored> values, Set<String> setForAnOrganisation) {}

    private record Controller(OrganisationRef organisation, Instant at) {}

    private final HostRecords host;
    private final Clock clock;
    private final Snapshot<Picture> snapshot;
    private final Map<Place, Controller> controllers = new ConcurrentHashMap<>();

    SettingValues(DataSource dataSource, HostRecords host, Clock clock) {
        this.host = host;
        this.clock = clock;
        Rows rows = Rows.on(dataSource);
        this.snapshot = new Snapshot<>(() -> read(rows), AdministrationProblems.SETTINGS_UNREADABLE, clock);
    }

    void outdate() {
        snapshot.outdate();
    }

    /** the narrowest value that was set and still fits the setting, else the default */
    Settings.Value resolve(SettingKey key, Place place) {
        Picture picture = snapshot.get();
        return value(picture, key, SettingScope.ofWorkForm(key.name(), place))
                .or(() -> value(picture, key, SettingScope.ofLocation(key.name(), place)))
                .or(() -> picture.setForAnOrganisation().contains(key.name())
                        ? value(picture, key, SettingScope.ofOrganisation(key.name(), controller(place)))
                        : Optional.empty())
                .orElseGet(() -> new Settings.Value(
                        key.name(), key.defaultValue(), key.type(), Settings.Level.DEFAULT, null, null));
    }

    private static Optional<Settings.Value> value(Picture picture, SettingKey key, SettingScope scope) {
        Stored stored = picture.values().get(scope);
        if (stored == null || key.problemWith(stored.value()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Settings.Value(
                key.name(), stored.value(), key.type(), scope.level(), scope.scopeKey(), stored.revision()));
    }

    /** asks the host once a minute for a place, and only for settings that some organisation has set */
    private OrganisationRef controller(Place place) {
        Instant now = clock.instant();
        Controller known = controllers.get(place);
        if (known == null || known.at().plus(CONTROLLER_AGE).isBefore(now)) {
            known = new Controller(host.controller(place), now);
            controllers.put(place, known);
        }
        return known.organisation();
    }

    private static Picture read(Rows rows) {
        Map<SettingScope, Stored> values = new HashMap<>();
        Set<String> setForAnOrganisation = new HashSet<>();
        rows.list(SELECT, Rows.Binder.NONE, row -> {
            SettingScope scope =
                    new SettingScope(row.text(1), row.name(2, Settings.Level.class), row.text(3), row.text(4));
            if (scope.level() == Settings.Level.ORGANISATION) {
                setForAnOrganisation.add(scope.key());
            }
            values.put(scope, new Stored(row.text(5), new Revision(row.number(6))));
            return scope;
        });
        return new Picture(values, setForAnOrganisation);
    }
}
