package org.houvast.administration.internal.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.houvast.administration.AssessmentSheet;
import org.houvast.administration.AssessmentSheets;
import org.houvast.administration.internal.access.AdministrationAccess;
import org.houvast.administration.internal.access.CentrePlaces;
import org.houvast.administration.internal.access.PlaceTargets;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.host.spi.LocationRecord;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Retention;
import org.houvast.privacy.Safeguards;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sheets, made of what this installation runs on when they are asked for; nothing of them is kept. */
@Component
public final class ConfiguredAssessmentSheets implements AssessmentSheets {
    private static final String TYPE = "assessment-sheet";

    private final Guard guard;
    private final HostRecords host;
    private final CentrePlaces centre;
    private final Retention retention;
    private final Safeguards safeguards;
    private final ModulePicture modules;
    private final Declarations declarations;

    @Activate
    public ConfiguredAssessmentSheets(
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference Retention retention,
            @Reference Safeguards safeguards,
            @Reference ModulePicture modules,
            @Reference Declarations declarations) {
        this.guard = guard;
        this.host = host;
        this.centre = new CentrePlaces(host);
        this.retention = retention;
        this.safeguards = safeguards;
        this.modules = modules;
        this.declarations = declarations;
    }

    @Override
    public AssessmentSheet dpia(Actor actor, Place place) {
        return sheet(
                actor, place, AdministrationAccess.DPIA_READ, (facts, texts) -> new DpiaSheet(facts, texts).sheet());
    }

    @Override
    public AssessmentSheet worksCouncil(Actor actor, Place place) {
        return sheet(actor, place, AdministrationAccess.WORKS_COUNCIL_READ, (facts, texts) -> new WorksCouncilSheet(
                        facts, texts)
                .sheet());
    }

    private AssessmentSheet sheet(
            Actor actor, Place place, Action action, BiFunction<SheetFacts, SheetTexts, AssessmentSheet> kind) {
        return guard.read(actor, reading -> {
            LocationRecord location = centre.located(reading, action, TYPE, place);
            OrganisationRef controller = CentrePlaces.controller(location, place);
            reading.permit(action, new PlaceTargets(host, actor).target(TYPE, null, place, controller));
            return kind.apply(
                    facts(actor, place, controller),
                    new SheetTexts(actor.request().language(), location.zone()));
        });
    }

    private SheetFacts facts(Actor actor, Place place, OrganisationRef controller) {
        List<KeptRecord> records = KeptRecord.of(retention.register(actor, place));
        List<Action> actions = declarations.actions().stream()
                .sorted(Comparator.comparing(Action::code))
                .toList();
        return new SheetFacts(
                controller,
                place,
                actor.at(),
                records,
                actions,
                modules.of(controller),
                declarations.receivers(controller, actor.scope().today()),
                safeguards.standing(),
                host.capabilities(),
                declarations.settings(place));
    }
}
