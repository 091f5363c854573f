package org.houvast.stepplan.internal;

import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.Ids;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Subjects;
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
    private final NameMask names;
    private final Clock clock;

    @Activate
    public Workbench(
            @Reference(target = "(module=stepplan)") Transactions transactions,
            @Reference(target = "(module=stepplan)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Subjects subjects,
            @Reference Aliases aliases,
            @Reference HostRecords host,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.guard = guard;
        this.subjects = subjects;
        this.aliases = aliases;
        this.names = new NameMask(host);
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

    /** takes names out of texts for readers who may not know the child */
    public NameMask names() {
        return names;
    }

    /** a new id */
    public UUID newId() {
        return Ids.next(clock);
    }
}
