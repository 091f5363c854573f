package org.houvast.privacy.internal;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.DataRequests;
import org.houvast.privacy.Destructions;
import org.houvast.privacy.Holds;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.OwnDataRequests;
import org.houvast.privacy.Restrictions;
import org.houvast.privacy.Retention;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.internal.keeping.DestructionParts;
import org.houvast.privacy.internal.keeping.JpaDestructions;
import org.houvast.privacy.internal.keeping.JpaHolds;
import org.houvast.privacy.internal.keeping.KeepingSources;
import org.houvast.privacy.internal.keeping.RegisteredRetention;
import org.houvast.privacy.internal.keeping.ReviewList;
import org.houvast.privacy.internal.keeping.SetTerms;
import org.houvast.privacy.internal.requests.GuardianDataRequests;
import org.houvast.privacy.internal.requests.JpaDataRequests;
import org.houvast.privacy.internal.requests.PackageDestruction;
import org.houvast.privacy.internal.requests.RequestAnswers;
import org.houvast.privacy.internal.restriction.JpaRestrictions;
import org.houvast.privacy.internal.restriction.RestrictionGranting;

/** Retention and the requests of persons about what some modules keep, put together without OSGi: the parts that are in the container. */
public final class KeepingRuntime {
    private final PrivacyRuntime.Storage storage;
    private final Clock clock;
    private final Retention retention;
    private final Holds holds;
    private final Destructions destructions;
    private final DataRequests dataRequests;
    private final OwnDataRequests ownDataRequests;
    private final Restrictions restrictions;

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
        RestrictionGranting granting = new RestrictionGranting(privacy.restrictedFiles(), clock);
        RequestAnswers answers = new RequestAnswers(host, privacy.names(), sources, granting, clock);
        dataRequests = new JpaDataRequests(transactions, source, guard, host, answers, clock);
        ownDataRequests =
                new GuardianDataRequests(transactions, source, guard, host, privacy.subjects(), answers, clock);
        restrictions = new JpaRestrictions(transactions, source, guard, host, privacy.restrictedFiles());
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

    /** requests of guardians who are signed in */
    public OwnDataRequests ownDataRequests() {
        return ownDataRequests;
    }

    /** files that are set apart */
    public Restrictions restrictions() {
        return restrictions;
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
