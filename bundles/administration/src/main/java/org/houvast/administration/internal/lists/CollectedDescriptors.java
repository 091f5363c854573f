package org.houvast.administration.internal.lists;

import java.util.Comparator;
import java.util.List;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.Descriptors;
import org.houvast.administration.FormSource;
import org.houvast.commons.Problem;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The descriptors, as the modules that run now declare them. */
@Component
public final class CollectedDescriptors implements Descriptors {
    private final PolicySources sources;
    private final FormSources forms;

    @Activate
    public CollectedDescriptors(@Reference PolicySources sources, @Reference FormSources forms) {
        this.sources = sources;
        this.forms = forms;
    }

    @Override
    public List<Policy> accessPolicy() {
        return sources.all().stream()
                .flatMap(s -> s.actions().stream())
                .map(CollectedDescriptors::policy)
                .sorted(Comparator.comparing(Policy::action))
                .toList();
    }

    @Override
    public List<FormSource.Form> forms(Actor actor, String type) {
        return forms.all().stream()
                .filter(source -> source.type().equals(type))
                .findFirst()
                .orElseThrow(() -> Problem.of(AdministrationProblems.FORMS_UNKNOWN))
                .forms(actor);
    }

    private static Policy policy(Action action) {
        Action reading = action.reading();
        return new Policy(
                action.code(),
                action.module(),
                action.audit(),
                action.sensitivity(),
                action.relations().stream().sorted().toList(),
                reading == null ? null : reading.code());
    }
}
