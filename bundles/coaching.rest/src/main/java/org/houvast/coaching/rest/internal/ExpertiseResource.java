package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.coaching.EnterExpertise;
import org.houvast.coaching.Expertise;
import org.houvast.coaching.ExpertiseDirectory;
import org.houvast.coaching.ExpertiseFilter;
import org.houvast.coaching.ExpertiseId;
import org.houvast.coaching.ExpertiseLine;
import org.houvast.coaching.ReviseExpertise;
import org.houvast.coaching.Theme;
import org.houvast.commons.Discipline;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.MergePatch;
import org.houvast.rest.PatchOf;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who knows about what. */
@Component(service = ExpertiseResource.class, property = "houvast.rest=/expertise")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ExpertiseResource {
    private final ExpertiseDirectory directory;

    @Activate
    public ExpertiseResource(@Reference ExpertiseDirectory directory) {
        this.directory = directory;
    }

    @POST
    @Creates
    @Summary("Enters what the caller knows about.")
    public Expertise enter(@Context Actor actor, EnterExpertise command) {
        return directory.enter(actor, command);
    }

    @GET
    @Summary("Who works at the locations of the caller, or comes there as coach, and knows about something.")
    public Page<ExpertiseLine> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("theme") @Nullable Theme theme,
            @QueryParam("discipline") @Nullable Discipline discipline,
            @QueryParam("organisation") @Nullable OrganisationRef organisation) {
        return directory.list(actor, new ExpertiseFilter(location, theme, discipline, organisation), page);
    }

    @GET
    @Path("own")
    @Summary("The entry of the caller, if there is one.")
    public Page<Expertise> own(@Context Actor actor, @Context PageRequest page) {
        return directory.own(actor, page);
    }

    @GET
    @Path("{id}")
    @Summary("The entry of the caller.")
    public Expertise get(@Context Actor actor, @PathParam("id") ExpertiseId id) {
        return directory.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Changes what the caller knows about.")
    public Expertise revise(
            @Context Actor actor,
            @PathParam("id") ExpertiseId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ReviseExpertise.class) MergePatch patch) {
        ReviseExpertise current = new ReviseExpertise(directory.get(actor, id).themes());
        return directory.revise(actor, id, ifMatch.revision(), patch.applyTo(current));
    }

    @POST
    @Path("{id}/withdraw")
    @Summary("Takes it out of the directory for good.")
    public void withdraw(@Context Actor actor, @PathParam("id") ExpertiseId id, @Context IfMatch ifMatch) {
        directory.withdraw(actor, id, ifMatch.revision());
    }
}
