package org.houvast.administration.internal.sheet;

import java.time.LocalDate;
import java.util.List;
import org.houvast.administration.ReceiverSource.Receivers;
import org.houvast.administration.Settings;
import org.houvast.administration.internal.lists.PolicySources;
import org.houvast.administration.internal.settings.SettingSources;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.privacy.Action;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the modules that run declare, but for what they keep. */
@Component(service = Declarations.class)
public final class Declarations {
    private final PolicySources policies;
    private final SettingSources settingSources;
    private final Settings settings;
    private final ReceiverSources receivers;

    @Activate
    public Declarations(
            @Reference PolicySources policies,
            @Reference SettingSources settingSources,
            @Reference Settings settings,
            @Reference ReceiverSources receivers) {
        this.policies = policies;
        this.settingSources = settingSources;
        this.settings = settings;
        this.receivers = receivers;
    }

    /** the access policy */
    List<Action> actions() {
        return policies.all().stream().flatMap(s -> s.actions().stream()).toList();
    }

    /** the settings as they hold at a place, by name */
    List<Settings.Value> settings(Place place) {
        return settingSources.all().stream()
                .map(key -> settings.resolve(key, place))
                .toList();
    }

    /** who receives what this organisation answers for */
    List<Receivers> receivers(OrganisationRef controller, LocalDate today) {
        return receivers.all().stream()
                .flatMap(s -> s.receivers(controller, today).stream())
                .toList();
    }
}
