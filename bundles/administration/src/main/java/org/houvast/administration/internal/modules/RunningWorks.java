package org.houvast.administration.internal.modules;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.administration.Module;
import org.houvast.administration.RunningWork;
import org.houvast.commons.Place;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The modules that run now and can tell what is open in them. */
@Component(service = RunningWorks.class)
public final class RunningWorks {
    private final List<RunningWork> running = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(RunningWork work) {
        running.add(work);
    }

    public void remove(RunningWork work) {
        running.remove(work);
    }

    /** whether the module runs here */
    public boolean has(Module module) {
        return running.stream().anyMatch(w -> w.module() == module);
    }

    /** how much is open in the module at the place; empty when it does not run, so that nobody can tell */
    OptionalLong open(Module module, Place place) {
        return running.stream()
                .filter(w -> w.module() == module)
                .mapToLong(w -> w.open(place))
                .findFirst();
    }
}
