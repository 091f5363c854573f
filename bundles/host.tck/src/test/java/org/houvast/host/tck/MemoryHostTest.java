package org.houvast.host.tck;

import java.util.Map;
import java.util.Optional;
import org.houvast.commons.ChildRef;
import org.houvast.commons.PersonRef;
import org.houvast.host.spi.Host;

/** A host that keeps every rule passes. */
class MemoryHostTest implements HostContract {
    private final MemoryHost host = new MemoryHost();

    @Override
    public Host host() {
        return host;
    }

    @Override
    public Map<Token, PersonRef> knownTokens() {
        return Map.of(new Token("https://issuer.invalid", "person-anna"), new PersonRef("person-anna"));
    }

    @Override
    public Optional<ChildRef> changeAChild() {
        return Optional.of(host.change());
    }
}
