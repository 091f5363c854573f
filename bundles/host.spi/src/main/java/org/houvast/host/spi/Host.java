package org.houvast.host.spi;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The host: all records of one installation, behind one service. A host joins its own systems; to Houvast every record has
 * one key. See the package for life cycle, threads, time limits and errors.
 *
 * <p>The optional directories are asked only when {@link #capabilities()} lists what they need; the default of each says so by
 * throwing.
 */
@ConsumerType
public interface Host {
    /** a short name for the administrator's screens, {@code OneRoster}; no address, no person */
    String name();

    /** what this host can tell; may change while it runs, and is asked once per request */
    Set<Capability> capabilities();

    /**
     * whether every call is answered from memory, without waiting for anything, a message to the notifier included; the host is then
     * called on the thread of the request, and no time limit holds. False when it is not said.
     */
    default boolean answersFromMemory() {
        return false;
    }

    LocationDirectory locations();

    GroupDirectory groups();

    ChildDirectory children();

    StaffDirectory staff();

    PersonDirectory persons();

    /** needs {@link Capability#GUARDIANS} */
    default GuardianDirectory guardians() {
        throw new HostException(Capability.GUARDIANS);
    }

    /** needs {@link Capability#CALENDAR} */
    default CalendarDirectory calendar() {
        throw new HostException(Capability.CALENDAR);
    }

    /** needs {@link Capability#NOTIFIER} */
    default Notifier notifier() {
        throw new HostException(Capability.NOTIFIER);
    }

    /** needs {@link Capability#CALLER} */
    default CallerResolver caller() {
        throw new HostException(Capability.CALLER);
    }

    /** needs {@link Capability#CHANGES} */
    default ChangeFeed changes() {
        throw new HostException(Capability.CHANGES);
    }
}
