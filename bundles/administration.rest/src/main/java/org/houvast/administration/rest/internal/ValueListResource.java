package org.houvast.administration.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.houvast.administration.ValueLists;
import org.houvast.commons.Language;
import org.houvast.commons.Page;
import org.houvast.rest.Summary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Value lists. */
@Component(service = ValueListResource.class, property = "houvast.rest=/value-lists")
@Path("/")
@Produces("application/json")
public final class ValueListResource {
    private final ValueLists valueLists;

    @Activate
    public ValueListResource(@Reference ValueLists valueLists) {
        this.valueLists = valueLists;
    }

    @GET
    @Summary("All value lists with their labels.")
    public Page<ValueLists.Labelled> all(@Context Language language) {
        return Page.last(valueLists.all(language));
    }

    @GET
    @Path("{name}")
    @Summary("One value list with its labels.")
    public ValueLists.Labelled named(@PathParam("name") String name, @Context Language language) {
        return valueLists.named(name, language);
    }
}
