package org.houvast.shell.internal;

import java.util.stream.Collectors;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.privacy.HostRecords;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The host's records, which may not be there; for the health. */
@Component(service = HostPresence.class)
public final class HostPresence {
    /**
     * How the host is.
     *
     * @param answers whether it does
     * @param detail its name and what it can tell, or why it does not answer
     */
    record Condition(boolean answers, String detail) {}

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable HostRecords records;

    @Activate
    public HostPresence() {}

    /** without OSGi; null while there are none */
    HostPresence(@Nullable HostRecords records) {
        this.records = records;
    }

    Condition condition() {
        HostRecords now = records;
        if (now == null) {
            return new Condition(false, "its records are not read: the database of privacy is not ready");
        }
        try {
            String name = now.ask(host -> {
                host.locations().list(new PageRequest(1, null));
                return host.name();
            });
            return new Condition(
                    true,
                    now.capabilities().stream()
                            .map(Enum::name)
                            .sorted()
                            .collect(Collectors.joining(" ", name + ": ", "")));
        } catch (Problem problem) {
            return new Condition(false, Console.sentence(problem));
        }
    }
}
