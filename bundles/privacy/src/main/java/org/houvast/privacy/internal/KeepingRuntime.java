package org.houvast.privacy.internal;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.DataRequests;
import org.houvast.privacy.Destructions;
import org.houvast.privacy.Holds;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Retention;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.internal.keeping.DestructionParts;
import org.houvast.privacy.internal.keeping.JpaDestructions;
import org.houvast.privacy.internal.keeping.JpaHolds;
import org.houvast.privacy.internal.keeping.KeepingSources;
import org.houvast.privacy.internal.keeping.RegisteredRetention;
import org.houvast.privacy.internal.keeping.ReviewList;
import org.houvast.privacy.internal.keeping.SetTerms;
import org.houvast.privacy.internal.requests.JpaDataRequests;
import org.houvast.privacy.internal.requests.PackageDestruction;

/** Retention and the requests of persons about what some modules keep, put together without OSGi: the parts that are in the container. */
public final class KeepingRuntime {
    private final PrivacyRuntime.Storage storage;
    private final Clock clock;
    private final Retention retention;
    private final Holds holds;
    private final Destructions destructions;
    private final DataRequests dataRequests;

    KeepingRuntime(PrivacyRuntime privacy, KeepingSources sources, SetTerms terms) {
        this.storage = privacy.storage();
        this.clock = privacy.clock();
        Transactions transactions = storage.transactions();
        DataSource source = storage.dataSource();
        Guard guard = privacy.guard();
        HostRecords host = privacy.hostRecords();
        ReviewList review = new ReviewList(source, host, sources, terms);
        DestructionParts parts = new DestructionParts(transactions, source, guard, host, sources, review);
        retention = new RegisteredRetention(source, guard, host, review, sources, terms);
        holds = new JpaHolds(transactions, source, guard, host, sources, clock);
        destructions = new JpaDestructions(transactions, source, guard, host, review, parts, clock);
        dataRequests = new JpaDataRequests(transactions, source, guard, host, privacy.names(), sources, clock);
    }

    /** the review list */
    public Retention retention() {
        return retention;
    }

    /** what may not go */
    public Holds holds() {
        return holds;
    }

    /** what goes */
    public Destructions destructions() {
        return destructions;
    }

    /** requests of persons */
    public DataRequests dataRequests() {
        return dataRequests;
    }

    /** destroys the packages of requests that are over; gives their number */
    public int destroyPackages() {
        PackageDestruction packages =
                new PackageDestruction(storage.transactions(), storage.leases(), clock, Duration.ZERO);
        int destroyed = packages.destroy();
        packages.stop();
        return destroyed;
    }
}
