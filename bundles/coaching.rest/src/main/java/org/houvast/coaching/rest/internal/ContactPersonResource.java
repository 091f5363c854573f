package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.coaching.ContactPerson;
import org.houvast.coaching.ContactPersonId;
import org.houvast.coaching.ContactPersons;
import org.houvast.coaching.NameContactPerson;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contact person of each place. */
@Component(service = ContactPersonResource.class, property = "houvast.rest=/contact-persons")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ContactPersonResource {
    private final ContactPersons contacts;

    @Activate
    public ContactPersonResource(@Reference ContactPersons contacts) {
        this.contacts = contacts;
    }

    @POST
    @Creates
    @Summary("Names the contact person of a place, in place of the one before.")
    public ContactPerson name(@Context Actor actor, NameContactPerson command) {
        return contacts.name(actor, command);
    }

    @GET
    @Summary("The contact persons of the places that the caller works at or comes to.")
    public Page<ContactPerson> list(
            @Context Actor actor, @Context PageRequest page, @QueryParam("location") @Nullable LocationRef location) {
        return contacts.list(actor, location, page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public ContactPerson get(@Context Actor actor, @PathParam("id") ContactPersonId id) {
        return contacts.get(actor, id);
    }

    @POST
    @Path("{id}/end")
    @Summary("The place has none any more.")
    public void end(@Context Actor actor, @PathParam("id") ContactPersonId id, @Context IfMatch ifMatch) {
        contacts.end(actor, id, ifMatch.revision());
    }
}
