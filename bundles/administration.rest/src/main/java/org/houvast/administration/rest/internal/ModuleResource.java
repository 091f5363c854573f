package org.houvast.administration.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.houvast.administration.Modules;
import org.houvast.commons.Page;
import org.houvast.rest.Summary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The modules there are. */
@Component(service = ModuleResource.class, property = "houvast.rest=/modules")
@Path("/")
@Produces("application/json")
public final class ModuleResource {
    private final Modules modules;

    @Activate
    public ModuleResource(@Reference Modules modules) {
        this.modules = modules;
    }

    @GET
    @Summary("The modules that can be switched on per location and work form.")
    public Page<Modules.Available> modules() {
        return Page.last(modules.available());
    }
}
