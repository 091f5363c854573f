package org.houvast.administration.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.houvast.administration.Descriptors;
import org.houvast.administration.FormSource;
import org.houvast.administration.Modules;
import org.houvast.commons.Page;
import org.houvast.privacy.Actor;
import org.houvast.rest.Summary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How this installation is built. */
@Component(service = DescriptorResource.class, property = "houvast.rest=/descriptors")
@Path("/")
@Produces("application/json")
public final class DescriptorResource {
    private final Descriptors descriptors;
    private final Modules modules;

    @Activate
    public DescriptorResource(@Reference Descriptors descriptors, @Reference Modules modules) {
        this.descriptors = descriptors;
        this.modules = modules;
    }

    @GET
    @Path("access-policy")
    @Summary("Every action of the modules that run, and the relations that carry it.")
    public Page<Descriptors.Policy> accessPolicy() {
        return Page.last(descriptors.accessPolicy());
    }

    @GET
    @Path("modules")
    @Summary("The modules, what they need, and whether they run.")
    public Page<Modules.Available> modules() {
        return Page.last(modules.available());
    }

    @GET
    @Path("{type}")
    @Summary("The forms of one type of record, such as observation-kind, for a screen to draw.")
    public Page<FormSource.Form> forms(@Context Actor actor, @PathParam("type") String type) {
        return Page.last(descriptors.forms(actor, type));
    }
}
