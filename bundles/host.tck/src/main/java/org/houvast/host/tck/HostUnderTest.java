package org.houvast.host.tck;

import java.util.Map;
import java.util.Optional;
import org.houvast.commons.ChildRef;
import org.houvast.commons.PersonRef;
import org.houvast.host.spi.Host;

/** What the tests need of a vendor: the host, and hooks for what cannot be seen from outside. */
public interface HostUnderTest {
    /**
     * What a token says of a person.
     *
     * @param issuer who issued it
     * @param subject the value of the claim that the host knows persons by
     */
    record Token(String issuer, String subject) {}

    /** the host; asked once or more per test, always one with the same records */
    Host host();

    /** tokens that the host must know, each with its person; empty when there are none to try */
    default Map<Token, PersonRef> knownTokens() {
        return Map.of();
    }

    /**
     * Changes a child's record in the test centre, so that the feed has something to tell.
     *
     * @return the child, or nothing when the test cannot change records; the test of the feed is then skipped
     */
    default Optional<ChildRef> changeAChild() {
        return Optional.empty();
    }
}
