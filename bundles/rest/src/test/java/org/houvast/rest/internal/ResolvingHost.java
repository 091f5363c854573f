package org.houvast.rest.internal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.houvast.commons.PersonRef;
import org.houvast.host.spi.CallerResolver;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildDirectory;
import org.houvast.host.spi.GroupDirectory;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.HostException;
import org.houvast.host.spi.LocationDirectory;
import org.houvast.host.spi.PersonDirectory;
import org.houvast.host.spi.StaffDirectory;

/** A host that knows who asks, and nothing else. */
record ResolvingHost(Supplier<String> person) implements Host {
    @Override
    public String name() {
        return "resolving";
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.CALLER);
    }

    @Override
    public CallerResolver caller() {
        return request ->
                Optional.of(person.get()).filter(known -> !known.isEmpty()).map(PersonRef::new);
    }

    @Override
    public LocationDirectory locations() {
        throw nothing();
    }

    @Override
    public GroupDirectory groups() {
        throw nothing();
    }

    @Override
    public ChildDirectory children() {
        throw nothing();
    }

    @Override
    public StaffDirectory staff() {
        throw nothing();
    }

    @Override
    public PersonDirectory persons() {
        throw nothing();
    }

    private static HostException nothing() {
        return new HostException("only who asks");
    }
}
