package org.houvast.host.tck;

/** All rules of the host SPI. Implement {@link #host()} in a test class and run it. */
public interface HostContract
        extends CapabilityContract,
                LocationContract,
                GroupContract,
                ChildContract,
                StaffContract,
                PersonContract,
                GuardianContract,
                CalendarContract,
                ChangeFeedContract,
                MessageContract,
                TimeContract {}
