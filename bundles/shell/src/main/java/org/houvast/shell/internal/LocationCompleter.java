package org.houvast.shell.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.host.spi.LocationRecord;
import org.houvast.privacy.HostRecords;
import org.jspecify.annotations.Nullable;

/** The keys of the first 200 locations; none while the host does not answer. */
@Service
public final class LocationCompleter implements Completer {
    @Reference(optional = true)
    private @Nullable HostRecords host;

    @Override
    public int complete(Session session, CommandLine commandLine, List<String> candidates) {
        return new StringsCompleter(keys()).complete(session, commandLine, candidates);
    }

    private List<String> keys() {
        HostRecords now = host;
        if (now == null) {
            return List.of();
        }
        try {
            List<String> keys = new ArrayList<>();
            for (LocationRecord location : now.ask(
                            h -> h.locations().list(new PageRequest(PageRequest.MAX_LIMIT, null)))
                    .items()) {
                keys.add(location.ref().key());
            }
            return keys;
        } catch (Problem unavailable) {
            return List.of();
        }
    }
}
