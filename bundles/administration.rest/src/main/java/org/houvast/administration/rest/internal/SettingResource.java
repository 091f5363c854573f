package org.houvast.administration.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.administration.Settings;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.Actor;
import org.houvast.rest.PlaceQuery;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Settings. */
@Component(service = SettingResource.class, property = "houvast.rest=/settings")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class SettingResource {
    private final Settings settings;

    @Activate
    public SettingResource(@Reference Settings settings) {
        this.settings = settings;
    }

    @GET
    @Summary("All settings as they hold at a work form of a location, and where each comes from.")
    public Page<Settings.Value> all(
            @Context Actor actor,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm) {
        return Page.last(settings.all(actor, PlaceQuery.required(location, workForm)));
    }

    @GET
    @Path("{key}")
    @Summary("One setting as it holds at a work form of a location, and where it comes from.")
    public Settings.Value one(
            @Context Actor actor,
            @PathParam("key") String key,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm) {
        return settings.show(actor, key, PlaceQuery.required(location, workForm));
    }

    @PUT
    @Path("{key}")
    @Summary("Sets a value for the organisation, the location or the work form; without a value takes it back.")
    public Settings.Value put(
            @Context Actor actor,
            @PathParam("key") String key,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm,
            NewValue body) {
        return settings.put(
                actor,
                new Settings.PutSetting(key, body.level(), PlaceQuery.required(location, workForm), body.value()));
    }
}
