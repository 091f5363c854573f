package org.houvast.parents.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.parents.GiveNotice;
import org.houvast.parents.NoticeFilter;
import org.houvast.parents.ParentNotice;
import org.houvast.parents.ParentNoticeId;
import org.houvast.parents.ParentNotices;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notices to parents: write down, find. */
@Component(service = ParentNoticeResource.class, property = "houvast.rest=/parent-notices")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ParentNoticeResource {
    private final ParentNotices notices;

    @Activate
    public ParentNoticeResource(@Reference ParentNotices notices) {
        this.notices = notices;
    }

    @POST
    @Creates
    @Summary("Writes down that the parents of a child were told who observes it, and when.")
    public ParentNotice give(@Context Actor actor, GiveNotice command) {
        return notices.give(actor, command);
    }

    @GET
    @Summary("The notices that the caller may read, newest first.")
    public Page<ParentNotice> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("observer") @Nullable StaffRef observer) {
        return notices.list(actor, new NoticeFilter(child, observer), page);
    }

    @GET
    @Path("{id}")
    @Summary("One notice.")
    public ParentNotice get(@Context Actor actor, @PathParam("id") ParentNoticeId id) {
        return notices.get(actor, id);
    }
}
