package org.houvast.administration.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.LocalDate;
import org.houvast.administration.ChildView;
import org.houvast.administration.Screens;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.AccessLog;
import org.houvast.privacy.AccessLogs;
import org.houvast.privacy.Actor;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A child, its timeline, and who looked at it. */
@Component(service = ChildResource.class, property = "houvast.rest=/children")
@Path("/")
@Produces("application/json")
public final class ChildResource {
    private final Screens screens;
    private final AccessLogs accessLogs;

    @Activate
    public ChildResource(@Reference Screens screens, @Reference AccessLogs accessLogs) {
        this.screens = screens;
        this.accessLogs = accessLogs;
    }

    @GET
    @Path("{child}")
    @Summary("A child.")
    public ChildView child(@Context Actor actor, @PathParam("child") ChildRef child) {
        return screens.child(actor, child);
    }

    @GET
    @Path("{child}/timeline")
    @Summary("What happened with a child, newest first.")
    public Page<TimelineContributor.Item> timeline(
            @Context Actor actor, @PathParam("child") ChildRef child, @Context PageRequest page) {
        return screens.timeline(actor, child, page);
    }

    @GET
    @Path("{child}/access-log")
    @Summary(
            "Who looked into the records of a child, by day, organisation and role; for its guardians and the data protection officer.")
    public AccessLog accessLog(
            @Context Actor actor,
            @PathParam("child") ChildRef child,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        return accessLogs.of(actor, child, from, to);
    }
}
