package org.houvast.coaching.internal.reflection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.coaching.Reflection;
import org.houvast.coaching.ReflectionAction;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.StaffRecord;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Guard;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the document of a reflection for its owner: until when it may be kept, and what may be done with it. */
@Component(service = ReflectionDocuments.class)
public final class ReflectionDocuments {
    private final Guard guard;
    private final HostRecords host;
    private final CoachingTerms terms;

    @Activate
    public ReflectionDocuments(@Reference Guard guard, @Reference HostRecords host, @Reference CoachingTerms terms) {
        this.guard = guard;
        this.host = host;
        this.terms = terms;
    }

    Reflection own(Rows rows, Actor actor, ReflectionEntity reflection, @Nullable String text) {
        return reflection.document(text, keptUntil(rows, reflection), allowed(actor, reflection));
    }

    private @Nullable LocalDate keptUntil(Rows rows, ReflectionEntity reflection) {
        return Stream.concat(
                        ReflectionMoments.end(rows, reflection.moment()).stream(), left(reflection.owner()).stream())
                .min(LocalDate::compareTo)
                .map(end -> terms.at(reflection.place()).reflectionKept(end))
                .orElse(null);
    }

    private Optional<LocalDate> left(StaffRef owner) {
        return Optional.ofNullable(host.staff(Set.of(owner)).get(owner)).map(StaffRecord::leftOn);
    }

    private List<AllowedAction> allowed(Actor actor, ReflectionEntity reflection) {
        return Arrays.stream(ReflectionAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT),
                        guard.refusal(actor, ReflectionAccess.of(action), reflection.target())
                                .or(() -> reflection.refusalOf(action))))
                .toList();
    }
}
