package org.houvast.privacy.internal.actor;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildDirectory;
import org.houvast.host.spi.GroupDirectory;
import org.houvast.host.spi.GuardianDirectory;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.LocationDirectory;
import org.houvast.host.spi.PersonDirectory;
import org.houvast.host.spi.StaffDirectory;

/** Counts the questions to a host: each is asked of a directory that is taken anew. */
public class CountingHost implements Host {
    private final Host host;
    private final AtomicInteger questions = new AtomicInteger();

    public CountingHost(Host host) {
        this.host = host;
    }

    public int reset() {
        return questions.getAndSet(0);
    }

    @Override
    public String name() {
        return host.name();
    }

    @Override
    public Set<Capability> capabilities() {
        return host.capabilities();
    }

    @Override
    public LocationDirectory locations() {
        questions.incrementAndGet();
        return host.locations();
    }

    @Override
    public GroupDirectory groups() {
        questions.incrementAndGet();
        return host.groups();
    }

    @Override
    public ChildDirectory children() {
        questions.incrementAndGet();
        return host.children();
    }

    @Override
    public StaffDirectory staff() {
        questions.incrementAndGet();
        return host.staff();
    }

    @Override
    public PersonDirectory persons() {
        questions.incrementAndGet();
        return host.persons();
    }

    @Override
    public GuardianDirectory guardians() {
        questions.incrementAndGet();
        return host.guardians();
    }
}
