package org.houvast.stepplan.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.MergePatch;
import org.houvast.rest.PatchOf;
import org.houvast.rest.PlaceQuery;
import org.houvast.rest.Summary;
import org.houvast.stepplan.CopyTemplate;
import org.houvast.stepplan.CreateTemplate;
import org.houvast.stepplan.ReturnTemplate;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.StepPlanTemplateId;
import org.houvast.stepplan.StepPlanTemplates;
import org.houvast.stepplan.TemplateFile;
import org.houvast.stepplan.TemplateFilter;
import org.houvast.stepplan.TemplateState;
import org.houvast.stepplan.TemplateSummary;
import org.houvast.stepplan.TemplateText;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Step-plan templates: write, publish, retire, copy. */
@Component(service = TemplateResource.class, property = "houvast.rest=/plan-templates")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class TemplateResource {
    private final StepPlanTemplates stepPlanTemplates;

    @Activate
    public TemplateResource(@Reference StepPlanTemplates stepPlanTemplates) {
        this.stepPlanTemplates = stepPlanTemplates;
    }

    @POST
    @Creates
    @Summary("Begins a template.")
    public StepPlanTemplate create(@Context Actor actor, CreateTemplate command) {
        return stepPlanTemplates.create(actor, command);
    }

    @GET
    @Summary("The templates that the caller may read.")
    public Page<TemplateSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("key") @Nullable String key,
            @QueryParam("language") @Nullable Language language,
            @QueryParam("state") @Nullable TemplateState state,
            @QueryParam("subjectType") Subject.@Nullable Type subjectType,
            @QueryParam("organisation") @Nullable OrganisationRef organisation) {
        return stepPlanTemplates.list(actor, new TemplateFilter(key, language, state, subjectType, organisation), page);
    }

    @GET
    @Path("schema")
    @Produces("application/schema+json")
    @Summary("The JSON Schema of a template file.")
    public Response schema() {
        return Response.ok(TemplateSchema.bytes()).build();
    }

    @POST
    @Path("import")
    @Creates
    @Summary("Makes a draft of a template file, with a trace to it.")
    public StepPlanTemplate importFile(
            @Context Actor actor,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm,
            TemplateFile file) {
        return stepPlanTemplates.importFile(actor, PlaceQuery.required(location, workForm), file);
    }

    @GET
    @Path("{id}/export")
    @Summary("The file of a template.")
    public TemplateFile export(@Context Actor actor, @PathParam("id") StepPlanTemplateId id) {
        return stepPlanTemplates.export(actor, id);
    }

    @GET
    @Path("{id}")
    @Summary("One template, with its steps.")
    public StepPlanTemplate get(@Context Actor actor, @PathParam("id") StepPlanTemplateId id) {
        return stepPlanTemplates.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Changes a template that is not published.")
    public StepPlanTemplate revise(
            @Context Actor actor,
            @PathParam("id") StepPlanTemplateId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(TemplateText.class) MergePatch patch) {
        StepPlanTemplate current = stepPlanTemplates.get(actor, id);
        return stepPlanTemplates.revise(actor, id, ifMatch.revision(), patch.applyTo(current.text()));
    }

    @POST
    @Path("{id}/submit")
    @Summary("Puts it before a second person.")
    public StepPlanTemplate submit(
            @Context Actor actor, @PathParam("id") StepPlanTemplateId id, @Context IfMatch ifMatch) {
        return stepPlanTemplates.submit(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/return")
    @Summary("Gives it back to its author, with a reason.")
    public StepPlanTemplate giveBack(
            @Context Actor actor,
            @PathParam("id") StepPlanTemplateId id,
            @Context IfMatch ifMatch,
            ReturnTemplate command) {
        return stepPlanTemplates.giveBack(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/publish")
    @Summary("Publishes it, by a second person.")
    public StepPlanTemplate publish(
            @Context Actor actor, @PathParam("id") StepPlanTemplateId id, @Context IfMatch ifMatch) {
        return stepPlanTemplates.publish(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/retire")
    @Summary("Takes it out of use; running plans stay on it.")
    public StepPlanTemplate retire(
            @Context Actor actor, @PathParam("id") StepPlanTemplateId id, @Context IfMatch ifMatch) {
        return stepPlanTemplates.retire(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/copy")
    @Creates
    @Summary("Makes a new version, or one of the own organisation, with a trace to this one.")
    public StepPlanTemplate copy(@Context Actor actor, @PathParam("id") StepPlanTemplateId id, CopyTemplate command) {
        return stepPlanTemplates.copy(actor, id, command);
    }
}
