package org.houvast.administration.internal.screens;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.administration.BoardContributor;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What the modules that run now have for the board of a group. */
@Component(service = BoardContributors.class)
public final class BoardContributors {
    private final List<BoardContributor> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(BoardContributor one) {
        all.add(one);
    }

    public void remove(BoardContributor one) {
        all.remove(one);
    }

    List<BoardContributor> all() {
        return all;
    }
}
