package org.houvast.observation.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.Place;
import org.houvast.commons.WorkForm;
import org.houvast.observation.DefineKind;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationKindId;
import org.houvast.observation.ObservationKinds;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The forms to observe with: read, define. */
@Component(service = ObservationKindResource.class, property = "houvast.rest=/observation-kinds")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ObservationKindResource {
    private final ObservationKinds kinds;

    @Activate
    public ObservationKindResource(@Reference ObservationKinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @Summary("The newest version of each kind, with the form that a screen draws.")
    public Page<ObservationKind> list(
            @Context Actor actor,
            @QueryParam("location") @Summary("Together with workForm: whose organisation's kinds.") @Nullable
                    LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm) {
        Place place = location == null || workForm == null ? null : new Place(location, workForm);
        return Page.last(kinds.list(actor, place));
    }

    @POST
    @Creates
    @Summary("Defines a kind for a whole organisation, or the next version of one; what is wrong is pointed to.")
    public ObservationKind define(@Context Actor actor, DefineKind command) {
        return kinds.define(actor, command);
    }

    @GET
    @Path("{id}")
    @Summary("One version of a kind, older ones too.")
    public ObservationKind get(@Context Actor actor, @PathParam("id") ObservationKindId id) {
        return kinds.get(actor, id);
    }
}
