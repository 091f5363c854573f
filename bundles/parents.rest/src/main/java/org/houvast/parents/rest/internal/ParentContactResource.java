package org.houvast.parents.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.parents.ContactFilter;
import org.houvast.parents.ParentContact;
import org.houvast.parents.ParentContactId;
import org.houvast.parents.ParentContacts;
import org.houvast.parents.RecordContact;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contacts with parents: write down, find. */
@Component(service = ParentContactResource.class, property = "houvast.rest=/parent-contacts")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ParentContactResource {
    private final ParentContacts contacts;

    @Activate
    public ParentContactResource(@Reference ParentContacts contacts) {
        this.contacts = contacts;
    }

    @POST
    @Creates
    @Summary("Writes down a contact with a parent.")
    public ParentContact record(@Context Actor actor, RecordContact command) {
        return contacts.record(actor, command);
    }

    @GET
    @Summary("The contacts that the caller may read, newest first.")
    public Page<ParentContact> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("case") @Nullable UUID caseId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        return contacts.list(actor, new ContactFilter(child, caseId, from, to), page);
    }

    @GET
    @Path("{id}")
    @Summary("One contact.")
    public ParentContact get(@Context Actor actor, @PathParam("id") ParentContactId id) {
        return contacts.get(actor, id);
    }
}
