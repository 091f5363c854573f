package org.houvast.privacy.internal.consent;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.privacy.ConsentCheck;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.internal.host.Merges;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Active consents, by whatever key a child is asked for. */
@Component
public final class HostAwareConsentCheck implements ConsentCheck {
    private final ActiveConsents consents;
    private final HostRecords host;
    private final Merges merges;

    @Activate
    public HostAwareConsentCheck(
            @Reference ActiveConsents consents, @Reference HostRecords host, @Reference Merges merges) {
        this.consents = consents;
        this.host = host;
        this.merges = merges;
    }

    @Override
    public Set<ChildRef> active(Set<ChildRef> children, ConsentPurpose purpose, OrganisationRef party, LocalDate day) {
        Set<ChildRef> current = children.stream().map(host::current).collect(Collectors.toUnmodifiableSet());
        Set<ChildRef> agreed = consents.of(merges.expand(current), purpose, party, day).stream()
                .map(host::current)
                .collect(Collectors.toUnmodifiableSet());
        return children.stream().filter(c -> agreed.contains(host.current(c))).collect(Collectors.toUnmodifiableSet());
    }
}
