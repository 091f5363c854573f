package org.houvast.host.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Function;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.HostException;
import org.junit.jupiter.api.Test;

/** What a host says it can tell, and what it then tells. */
public interface CapabilityContract extends HostUnderTest {
    /** the optional services, by the capability that each needs */
    Map<Capability, Function<Host, Object>> OPTIONAL = Map.of(
            Capability.GUARDIANS, Host::guardians,
            Capability.CALENDAR, Host::calendar,
            Capability.NOTIFIER, Host::notifier,
            Capability.CALLER, Host::caller,
            Capability.CHANGES, Host::changes);

    @Test
    default void theTestCentreHasSomethingOfEverything() {
        Centre centre = Centre.of(host());
        assertThat(centre.locations()).as("locations").isNotEmpty();
        assertThat(centre.groups()).as("groups").isNotEmpty();
        assertThat(centre.children()).as("children").isNotEmpty();
        assertThat(centre.staff()).as("staff").isNotEmpty();
        assertThat(centre.days()).as("days on which somebody is in a group").isNotEmpty();
        if (host().capabilities().contains(Capability.GUARDIANS)) {
            assertThat(centre.guardians(host())).as("guardians").isNotEmpty();
        }
    }

    @Test
    default void aCapabilityThatIsListedWorks() {
        OPTIONAL.forEach((capability, service) -> {
            if (host().capabilities().contains(capability)) {
                assertThat(service.apply(host())).as(capability.name()).isNotNull();
            }
        });
    }

    @Test
    default void aCapabilityThatIsNotListedIsRefused() {
        OPTIONAL.forEach((capability, service) -> {
            if (!host().capabilities().contains(capability)) {
                assertThatThrownBy(() -> service.apply(host()))
                        .as(capability.name())
                        .isInstanceOf(HostException.class);
            }
        });
    }

    @Test
    default void theListOfCapabilitiesCannotBeChanged() {
        Batch.checkImmutable(host().capabilities());
    }

    @Test
    default void theNameOfTheHostIsShortAndNamesNobody() {
        assertThat(host().name()).isNotBlank().hasSizeLessThanOrEqualTo(60).doesNotContain("@", "://");
        assertThat(Centre.of(host()).names(host())).doesNotContain(host().name());
    }
}
