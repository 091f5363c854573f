package org.houvast.privacy.internal.breakglass;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Rows;
import org.houvast.privacy.BreakGlassId;
import org.houvast.privacy.internal.background.Repeated;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Which files are open to somebody now. Who never opened one costs no statement: each node keeps in memory who may have one open, until
 * its time is over, and only for those it asks the database, which alone decides. So an end holds at once on every node, and a file that was
 * opened at another node is open here within two seconds.
 */
@Component(service = OpenedFiles.class)
public final class OpenedFiles {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String OPENERS = "select author_key, max(until_at) from privacy_break_glass"
            + " where until_at > ? and state = 'ACTIVE' group by author_key";
    private static final String OPEN = "select child_key, id from privacy_break_glass where author_key = ?"
            + " and until_at > ? and state = 'ACTIVE' and controller_key = ?";

    /** by key of the member of staff, until when a file may be open to them */
    private final Map<String, Instant> openers = new ConcurrentHashMap<>();

    private final Rows rows;
    private final Clock clock;
    private final Repeated thread;

    private record Opener(String staff, Instant until) {}

    private record File(ChildRef child, BreakGlassId opening) {}

    @Activate
    public OpenedFiles(
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this(dataSource, clock, PAUSE);
    }

    /** with another pause; a pause of zero looks only when told */
    public OpenedFiles(DataSource dataSource, Clock clock, Duration pause) {
        this.rows = Rows.on(dataSource);
        this.clock = clock;
        this.thread = Repeated.begin("break-glass", Duration.ZERO, pause, this::look);
    }

    /** learns who opened a file at any node */
    public void look() {
        Instant now = clock.instant();
        List<Opener> found = rows.list(OPENERS, p -> p.instant(now), row -> new Opener(row.text(1), row.instant(2)));
        found.forEach(o -> note(o.staff(), o.until()));
        openers.values().removeIf(until -> !until.isAfter(now));
    }

    private void note(String staff, Instant until) {
        openers.merge(staff, until, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** somebody opened a file at this node, and it is committed */
    void opened(StaffRef staff, Instant until) {
        note(staff.key(), until);
    }

    /** the files that are open to a member of staff of this organisation; one statement for who may have any, none for all others */
    public Map<ChildRef, BreakGlassId> openTo(StaffRef staff, OrganisationRef organisation, Instant now) {
        Instant until = openers.get(staff.key());
        if (until == null || !until.isAfter(now)) {
            return Map.of();
        }
        Collection<File> files = rows.list(
                OPEN,
                p -> p.key(staff).instant(now).key(organisation),
                row -> new File(new ChildRef(row.text(1)), new BreakGlassId(row.uuid(2))));
        Map<ChildRef, BreakGlassId> open = new HashMap<>();
        files.forEach(f -> open.put(f.child(), f.opening()));
        return open;
    }

    /** ends the looking, uninterrupted: that could close the file of the database */
    @Deactivate
    public void stop() {
        thread.stop();
    }
}
