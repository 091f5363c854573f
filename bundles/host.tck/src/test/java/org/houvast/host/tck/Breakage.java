package org.houvast.host.tck;

import java.util.function.UnaryOperator;
import org.houvast.host.spi.Host;

/**
 * A way to break a rule.
 *
 * @param test the contract test that must see it
 * @param what what the host does wrong
 * @param spoil makes the host that does so
 */
record Breakage(String test, String what, UnaryOperator<Host> spoil) {
    static Breakage of(String test, String what, String path, Spoiled.Spoil spoil) {
        return new Breakage(test, what, host -> Spoiled.host(host, path, spoil));
    }

    /** the same with a second method that answers otherwise */
    Breakage and(String path, Spoiled.Spoil second) {
        return new Breakage(test, what, host -> Spoiled.host(spoil.apply(host), path, second));
    }

    @Override
    public String toString() {
        return test + ": " + what;
    }
}
