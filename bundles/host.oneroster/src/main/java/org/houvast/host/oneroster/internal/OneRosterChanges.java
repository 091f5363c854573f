package org.houvast.host.oneroster.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houvast.host.spi.ChangeFeed;
import org.houvast.host.spi.HostChange;
import org.houvast.host.spi.HostException;
import org.jspecify.annotations.Nullable;

/**
 * What changed since this host started, at most {@value #REMEMBERED} changes. A token names the start and the number of
 * changes before it, so that one of an earlier start is told to be forgotten.
 */
final class OneRosterChanges implements ChangeFeed {
    static final int REMEMBERED = 200_000;

    private static final int MAX_LIMIT = 1_000;

    private final UUID start;
    private final List<HostChange> changes = new ArrayList<>();
    private long forgotten;

    OneRosterChanges(UUID start) {
        this.start = start;
    }

    @Override
    public synchronized Delta since(@Nullable String token, int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("a part of the feed has 1 to " + MAX_LIMIT + " changes");
        }
        long end = forgotten + changes.size();
        long from = token == null ? end : position(token);
        if (from < forgotten || from > end) {
            throw new HostException("changes since this token are no longer known");
        }
        long to = Math.min(end, from + limit);
        List<HostChange> part = changes.subList((int) (from - forgotten), (int) (to - forgotten));
        return new Delta(part, start + "." + to, to == end);
    }

    synchronized void add(List<HostChange> added) {
        changes.addAll(added);
        int surplus = changes.size() - REMEMBERED;
        if (surplus > 0) {
            changes.subList(0, surplus).clear();
            forgotten += surplus;
        }
    }

    private long position(String token) {
        String prefix = start + ".";
        if (!token.startsWith(prefix)) {
            throw new HostException("this token is of another start of the host");
        }
        try {
            return Long.parseLong(token.substring(prefix.length()));
        } catch (NumberFormatException e) {
            throw new HostException("this is no token of this host", e);
        }
    }
}
