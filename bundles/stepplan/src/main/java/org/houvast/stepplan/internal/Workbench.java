package org.houvast.stepplan.internal;

import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.Ids;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.guard.Subjects;
import org.houvast.privacy.guard.WrittenText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every service of this module works with. */
@Component(service = Workbench.class)
public final class Workbench {
    private final Transactions transactions;
    private final DataSource dataSource;
    private final Guard guard;
    private final Subjects subjects;
    private final Aliases aliases;
    private final NamesInText names;
    private final Clock clock;

    @Activate
    public Workbench(
            @Reference(target = "(module=stepplan)") Transactions transactions,
            @Reference(target = "(module=stepplan)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Subjects subjects,
            @Reference Aliases aliases,
            @Reference NamesInText names,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.guard = guard;
        this.subjects = subjects;
        this.aliases = aliases;
        this.names = names;
        this.clock = clock;
    }

    public Transactions transactions() {
        return transactions;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public Guard guard() {
        return guard;
    }

    public Subjects subjects() {
        return subjects;
    }

    public Aliases aliases() {
        return aliases;
    }

    /** holds back what somebody wrote about this record when it seems to name a child: an outside coach may read it */
    public void holdNames(Actor actor, Target target, Record written) {
        names.check(actor, target, WrittenText.of(written));
    }

    /** the same for what is new in it */
    public void holdNames(Actor actor, Target target, Record written, Record stored) {
        names.check(actor, target, WrittenText.added(written, stored));
    }

    /** a new id */
    public UUID newId() {
        return Ids.next(clock);
    }
}
