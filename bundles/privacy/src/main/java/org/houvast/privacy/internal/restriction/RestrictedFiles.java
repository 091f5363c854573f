package org.houvast.privacy.internal.restriction;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.persistence.Rows;
import org.houvast.privacy.internal.background.Repeated;
import org.houvast.privacy.internal.host.Merges;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Which files are set apart now, in memory, so that no request costs a statement for it: they are few, and they stay so for weeks. Read
 * before the first request is answered, after each change at this node, and every two seconds for what other nodes changed.
 */
@Component(service = RestrictedFiles.class)
public final class RestrictedFiles {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String ACTIVE =
            "select distinct controller_key, child_key from privacy_restriction where state = 'ACTIVE'";

    private final Rows rows;
    private final Merges merges;
    private final Repeated thread;
    private volatile List<File> known = List.of();

    private record File(OrganisationRef controller, ChildRef child) {}

    @Activate
    public RestrictedFiles(@Reference(target = "(module=privacy)") DataSource dataSource, @Reference Merges merges) {
        this(dataSource, merges, PAUSE);
    }

    /** with another pause; a pause of zero looks only when told */
    public RestrictedFiles(DataSource dataSource, Merges merges, Duration pause) {
        this.rows = Rows.on(dataSource);
        this.merges = merges;
        look();
        this.thread = Repeated.begin("restrictions", pause, pause, this::look);
    }

    /** learns what is set apart; one look at a time, so that what was read earlier never takes the place of what was read later */
    public synchronized void look() {
        known = rows.list(
                ACTIVE, Rows.Binder.NONE, row -> new File(new OrganisationRef(row.text(1)), new ChildRef(row.text(2))));
    }

    /** by organisation that is responsible, the children whose files are set apart, by every key that our rows may hold */
    public Map<OrganisationRef, Set<ChildRef>> now() {
        List<File> files = known;
        if (files.isEmpty()) {
            return Map.of();
        }
        Map<OrganisationRef, Set<ChildRef>> closed = new HashMap<>();
        files.forEach(f ->
                closed.computeIfAbsent(f.controller(), c -> new HashSet<>()).addAll(merges.keys(f.child())));
        return closed;
    }

    /** ends the looking, uninterrupted: that could close the file of the database */
    @Deactivate
    public void stop() {
        thread.stop();
    }
}
