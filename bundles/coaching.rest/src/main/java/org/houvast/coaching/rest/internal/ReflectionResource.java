package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.Objects;
import org.houvast.coaching.RecallShare;
import org.houvast.coaching.Reflection;
import org.houvast.coaching.ReflectionId;
import org.houvast.coaching.ReflectionSummary;
import org.houvast.coaching.Reflections;
import org.houvast.coaching.ReviseReflection;
import org.houvast.coaching.ShareWith;
import org.houvast.coaching.WriteReflection;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.MergePatch;
import org.houvast.rest.PatchOf;
import org.houvast.rest.Summary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reflections: one's own, and those that somebody shares with the caller. */
@Component(service = ReflectionResource.class, property = "houvast.rest=/reflections")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ReflectionResource {
    private final Reflections reflections;

    @Activate
    public ReflectionResource(@Reference Reflections reflections) {
        this.reflections = reflections;
    }

    @POST
    @Creates
    @Summary("Writes a reflection for oneself.")
    public Reflection write(@Context Actor actor, WriteReflection command) {
        return reflections.write(actor, command);
    }

    @GET
    @Summary("The reflections of the caller, newest first.")
    public Page<ReflectionSummary> own(@Context Actor actor, @Context PageRequest page) {
        return reflections.own(actor, page);
    }

    @GET
    @Path("received")
    @Summary("The reflections that others share with the caller now, the one shared last first.")
    public Page<ReflectionSummary> received(@Context Actor actor, @Context PageRequest page) {
        return reflections.received(actor, page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them, with its text.")
    public Reflection get(@Context Actor actor, @PathParam("id") ReflectionId id) {
        return reflections.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Changes one that nobody else reads.")
    public Reflection revise(
            @Context Actor actor,
            @PathParam("id") ReflectionId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ReviseReflection.class) MergePatch patch) {
        Reflection now = reflections.get(actor, id);
        ReviseReflection current = new ReviseReflection(Objects.requireNonNull(now.text()), now.momentId());
        return reflections.revise(actor, id, ifMatch.revision(), patch.applyTo(current));
    }

    @POST
    @Path("{id}/share")
    @Summary("Lets one person read it.")
    public Reflection share(
            @Context Actor actor, @PathParam("id") ReflectionId id, @Context IfMatch ifMatch, ShareWith command) {
        return reflections.share(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/recall")
    @Summary("Takes it back from one person, or from everybody.")
    public Reflection recall(
            @Context Actor actor, @PathParam("id") ReflectionId id, @Context IfMatch ifMatch, RecallShare command) {
        return reflections.recall(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/delete")
    @Summary("Deletes it for good.")
    public void delete(@Context Actor actor, @PathParam("id") ReflectionId id, @Context IfMatch ifMatch) {
        reflections.delete(actor, id, ifMatch.revision());
    }
}
