package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.coaching.CompetenceProfile;
import org.houvast.coaching.CompetenceProfiles;
import org.houvast.coaching.PublishProfile;
import org.houvast.coaching.Side;
import org.houvast.commons.LocationRef;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.Actor;
import org.houvast.rest.PlaceQuery;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Competence profiles: read and publish. */
@Component(service = CompetenceProfileResource.class, property = "houvast.rest=/competence-profiles")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class CompetenceProfileResource {
    private final CompetenceProfiles profiles;

    @Activate
    public CompetenceProfileResource(@Reference CompetenceProfiles profiles) {
        this.profiles = profiles;
    }

    @GET
    @Summary(
            "The profile that holds at a work form of a location: the newest, or a version. Without a role that of staff.")
    public CompetenceProfile get(
            @Context Actor actor,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm,
            @QueryParam("role") @Nullable Side role,
            @QueryParam("version") @Nullable Integer version) {
        return profiles.get(actor, PlaceQuery.required(location, workForm), role == null ? Side.STAFF : role, version);
    }

    @POST
    @Summary("Publishes a new version for the organisation.")
    public CompetenceProfile publish(@Context Actor actor, PublishProfile command) {
        return profiles.publish(actor, command);
    }
}
