package org.houvast.administration.internal.settings;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.SettingKey;
import org.houvast.administration.Settings;
import org.houvast.administration.internal.access.AdministrationAccess;
import org.houvast.administration.internal.access.CentrePlaces;
import org.houvast.administration.internal.access.PlaceTargets;
import org.houvast.commons.Ids;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.host.spi.LocationRecord;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Settings in the database. */
@Component
public final class JpaSettings implements Settings {
    private static final String TYPE = "setting";

    private final Transactions transactions;
    private final Guard guard;
    private final HostRecords host;
    private final CentrePlaces centre;
    private final SettingSources sources;
    private final SettingValues values;
    private final Clock clock;

    @Activate
    public JpaSettings(
            @Reference(target = "(module=administration)") Transactions transactions,
            @Reference(target = "(module=administration)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference SettingSources sources,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.guard = guard;
        this.host = host;
        this.centre = new CentrePlaces(host);
        this.sources = sources;
        this.values = new SettingValues(dataSource, host, clock);
        this.clock = clock;
    }

    @Override
    public Value resolve(SettingKey key, Place place) {
        return values.resolve(key, place);
    }

    @Override
    public List<Value> all(Actor actor, Place place) {
        return guard.read(actor, reading -> {
            permit(actor, reading, place);
            return sources.all().stream().map(k -> values.resolve(k, place)).toList();
        });
    }

    @Override
    public Value show(Actor actor, String key, Place place) {
        return guard.read(actor, reading -> {
            permit(actor, reading, place);
            return values.resolve(declared(key), place);
        });
    }

    @Override
    public Value put(Actor actor, PutSetting command) {
        SettingKey key;
        try {
            key = guard.write(transactions, actor, command, change -> put(actor, change, command));
        } finally {
            values.outdate();
        }
        return values.resolve(key, command.place());
    }

    private SettingKey put(Actor actor, Change change, PutSetting command) {
        LocationRecord record = centre.located(change, AdministrationAccess.SETTING_PUT, TYPE, command.place());
        permit(actor, change, command, record);
        SettingKey key = declared(command.key());
        check(key, command);
        SettingScope scope = scope(command, record);
        EntityManager em = change.entities();
        Optional<SettingEntity> row = find(em, scope);
        UUID id = row.map(SettingEntity::id).orElseGet(() -> Ids.next(clock));
        String by = actor.person().key();
        String value = command.value();
        if (value == null) {
            row.ifPresent(em::remove);
        } else if (row.isPresent()) {
            row.get().set(value, by, change.at());
        } else {
            em.persist(new SettingEntity(id, scope, value, by, change.at()));
        }
        change.emit(
                "administration.setting.changed",
                id,
                command.key(),
                Map.of("setting", command.key(), "level", scope.level().name(), "scope", scope.scopeKey()));
        return key;
    }

    private void permit(Actor actor, Reading reading, Place place) {
        LocationRecord record = centre.located(reading, AdministrationAccess.SETTING_READ, TYPE, place);
        reading.permit(
                AdministrationAccess.SETTING_READ,
                new PlaceTargets(host, actor).target(TYPE, null, place, CentrePlaces.controller(record, place)));
    }

    /** who sets a value must be allowed to at each place where it will hold */
    private void permit(Actor actor, Change change, PutSetting command, LocationRecord record) {
        Place place = command.place();
        PlaceTargets targets = new PlaceTargets(host, actor);
        Action action = command.level() == Level.ORGANISATION
                ? AdministrationAccess.SETTING_PUT_ORGANISATION
                : AdministrationAccess.SETTING_PUT;
        change.permit(action, targets.target(TYPE, null, place, CentrePlaces.controller(record, place)));
        List<Place> others =
                switch (command.level()) {
                    case ORGANISATION -> centre.of(CentrePlaces.controller(record, place));
                    case LOCATION -> CentrePlaces.places(record);
                    case WORK_FORM, DEFAULT -> List.of();
                };
        for (Place other : others) {
            guard.refusal(actor, action, targets.target(TYPE, null, other, host.controller(other)))
                    .ifPresent(refusal -> {
                        throw refusal.asProblem();
                    });
        }
    }

    private static void check(SettingKey key, PutSetting command) {
        if (command.level() == Level.DEFAULT) {
            throw invalid("/level", "ORGANISATION, LOCATION or WORK_FORM");
        }
        Optional.ofNullable(command.value()).flatMap(key::problemWith).ifPresent(problem -> {
            throw invalid("/value", problem);
        });
    }

    private static Problem invalid(String pointer, String message) {
        return Problem.invalid(
                AdministrationProblems.SETTING_INVALID, List.of(new Problem.Violation(pointer, message)));
    }

    private SettingKey declared(String key) {
        return sources.named(key).orElseThrow(() -> Problem.of(AdministrationProblems.SETTING_UNKNOWN));
    }

    private static SettingScope scope(PutSetting command, LocationRecord record) {
        Place place = command.place();
        return switch (command.level()) {
            case ORGANISATION -> SettingScope.ofOrganisation(command.key(), CentrePlaces.controller(record, place));
            case LOCATION -> SettingScope.ofLocation(command.key(), place);
            case WORK_FORM -> SettingScope.ofWorkForm(command.key(), place);
            case DEFAULT -> throw new IllegalStateException("nothing is set there");
        };
    }

    private static Optional<SettingEntity> find(EntityManager em, SettingScope scope) {
        return em.createQuery(
                        "select s from Setting s where s.key = :key and s.level = :level and s.scopeKey = :scope"
                                + " and s.workForm = :form",
                        SettingEntity.class)
                .setParameter("key", scope.key())
                .setParameter("level", scope.level())
                .setParameter("scope", scope.scopeKey())
                .setParameter("form", scope.workForm())
                .getResultStream()
                .findFirst();
    }
}
