package org.houvast.observation.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.houvast.commons.Subject;
import org.houvast.observation.ObservationPattern;
import org.houvast.observation.ObservationPatterns;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.PatternBy;
import org.houvast.observation.PatternQuery;
import org.houvast.privacy.Actor;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Patterns: numbers, words and a picture. */
@Component(service = ObservationPatternResource.class, property = "houvast.rest=/observation-patterns")
@Path("/")
@Produces("application/json")
public final class ObservationPatternResource {
    private final ObservationPatterns patterns;

    @Activate
    public ObservationPatternResource(@Reference ObservationPatterns patterns) {
        this.patterns = patterns;
    }

    @GET
    @Summary("How often something was observed by hour, place, activity or trigger; counted out from a minimum on.")
    public ObservationPattern pattern(
            @Context Actor actor,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("by") @Nullable PatternBy by,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        return patterns.pattern(actor, query(child, group, by, kind, from, to));
    }

    @GET
    @Path("picture")
    @Produces("image/svg+xml")
    @Summary("The same as a picture, with title, description and the numbers as text.")
    public String picture(
            @Context Actor actor,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("by") @Nullable PatternBy by,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        return patterns.picture(actor, query(child, group, by, kind, from, to));
    }

    private static PatternQuery query(
            @Nullable ChildRef child,
            @Nullable GroupRef group,
            @Nullable PatternBy by,
            @Nullable String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        if ((child == null) == (group == null)) {
            throw Problem.flawed(ObservationProblems.SUBJECT_INVALID, List.of(Flaw.of("/child", "one")));
        }
        Subject subject = child == null ? Subject.of(group) : Subject.of(child);
        return new PatternQuery(subject, by == null ? PatternBy.HOUR : by, kind, from, to);
    }
}
