package org.houvast.host.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.Cursor;
import org.houvast.commons.LocationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.PersonRef;
import org.houvast.host.spi.CallerResolver;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.Notifier.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What goes out of a host and comes into it: notices, requests, and the texts of errors. */
public interface MessageContract extends HostUnderTest {
    @Test
    default void aNoticeIsTakenOverAlsoTheSecondTime() {
        if (host().capabilities().contains(Capability.NOTIFIER)) {
            PersonRef to = Centre.of(host()).staff().values().iterator().next().person();
            Notice notice = new Notice(UUID.randomUUID(), to, "houvast.tck", "houvast-tck");
            assertThatCode(() -> {
                        host().notifier().send(notice);
                        host().notifier().send(notice);
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    default void aRequestWithoutCredentialsIsNobodys() {
        if (host().capabilities().contains(Capability.CALLER)) {
            CallerResolver.Request request = new CallerResolver.Request("GET", "/me", Map.of(), "192.0.2.1");
            assertThat(host().caller().resolve(request)).isEmpty();
        }
    }

    @Test
    default void errorTextsNameNobody() {
        Set<String> names = Centre.of(host()).names(host());
        for (ThrowingCallable provocation : provocations(host())) {
            for (@Nullable Throwable t = catchThrowable(provocation); t != null; t = t.getCause()) {
                String text = String.valueOf(t.getMessage());
                assertThat(names.stream().filter(text::contains).count())
                        .as("names in the text of a %s", t.getClass().getName())
                        .isZero();
            }
        }
    }

    /** what a host may well refuse: missing services, cursors and tokens that it never gave out */
    private static List<ThrowingCallable> provocations(Host host) {
        PageRequest strange = new PageRequest(10, new Cursor("houvast-tck"));
        LocationRef location = Centre.of(host).locations().keySet().iterator().next();
        List<ThrowingCallable> provocations = new ArrayList<>(List.of(
                () -> host.locations().list(strange),
                () -> host.groups().list(location, strange),
                () -> host.children().list(strange),
                () -> host.staff().list(strange),
                () -> host.changes().since("houvast-tck", 10),
                () -> host.changes().since(null, 0)));
        CapabilityContract.OPTIONAL.values().forEach(service -> provocations.add(() -> service.apply(host)));
        return provocations;
    }
}
