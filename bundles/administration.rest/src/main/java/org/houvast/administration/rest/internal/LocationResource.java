package org.houvast.administration.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.CentreLocation;
import org.houvast.administration.EnableModule;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleActivation;
import org.houvast.administration.Modules;
import org.houvast.administration.Screens;
import org.houvast.administration.StopModule;
import org.houvast.administration.SwitchOffModule;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.Actor;
import org.houvast.rest.IfMatch;
import org.houvast.rest.PlaceQuery;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Locations and how the modules stand there. */
@Component(service = LocationResource.class, property = "houvast.rest=/locations")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class LocationResource {
    private final Modules modules;
    private final Screens screens;

    @Activate
    public LocationResource(@Reference Modules modules, @Reference Screens screens) {
        this.modules = modules;
        this.screens = screens;
    }

    @GET
    @Summary("The locations that the caller has to do with, and the modules that are not off there.")
    public Page<CentreLocation> all(@Context Actor actor) {
        return Page.last(screens.locations(actor));
    }

    @GET
    @Path("{location}/modules")
    @Summary("How all modules stand at the work forms of a location.")
    public Page<ModuleActivation> modules(@Context Actor actor, @PathParam("location") LocationRef location) {
        return Page.last(modules.at(actor, location));
    }

    @GET
    @Path("{location}/modules/{module}")
    @Summary("How one module stands at a work form of a location.")
    public ModuleActivation module(
            @Context Actor actor,
            @PathParam("location") LocationRef location,
            @PathParam("module") String module,
            @QueryParam("workForm") @Nullable WorkForm workForm) {
        return modules.get(actor, known(module), PlaceQuery.required(location, workForm));
    }

    @PUT
    @Path("{location}/modules/{module}")
    @Summary("Switches a module on, stops it or switches it off at a work form of a location.")
    public ModuleActivation put(
            @Context Actor actor,
            @PathParam("location") LocationRef location,
            @PathParam("module") String module,
            @QueryParam("workForm") @Nullable WorkForm workForm,
            @Context IfMatch ifMatch,
            ModuleSwitch body) {
        Place place = PlaceQuery.required(location, workForm);
        Revision revision = ifMatch.revision();
        Module known = known(module);
        return switch (body.action()) {
            case ENABLE -> modules.enable(actor, known, place, revision, new EnableModule(body.from(), body.reason()));
            case STOP -> modules.stop(actor, known, place, revision, new StopModule(body.reason(), body.acceptsOpen()));
            case SWITCH_OFF -> modules.switchOff(actor, known, place, revision, new SwitchOffModule(body.reason()));
        };
    }

    private static Module known(String code) {
        return Module.ofCode(code).orElseThrow(() -> Problem.of(AdministrationProblems.MODULE_UNKNOWN));
    }
}
