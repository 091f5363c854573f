package org.houvast.host.oneroster.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.houvast.host.oneroster.internal.Export.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether the export changed, and hands over its state when it did and all of it is right. A changed export is read once
 * it stayed the same from one look to the next, so nothing half written is taken; a wrong one is told in the log once, and not
 * read again until it changes.
 */
final class ExportWatcher {
    /** What came of a look. */
    enum Outcome {
        /** as before */
        UNCHANGED,
        /** it changed, and may not be complete yet */
        WAITING,
        /** it was handed over */
        TAKEN,
        /** it is wrong, or cannot be read */
        REFUSED
    }

    private static final Logger LOG = LoggerFactory.getLogger(ExportWatcher.class);

    private final Settings settings;
    private final ExportReader reader;
    private final Consumer<CentreState> receiver;
    private @Nullable Fingerprint settled;
    private @Nullable Fingerprint pending;
    private @Nullable CentreState taken;
    private @Nullable String lastFailure;

    ExportWatcher(Settings settings, ExportReader reader, Consumer<CentreState> receiver) {
        this.settings = settings;
        this.reader = reader;
        this.receiver = receiver;
    }

    Settings settings() {
        return settings;
    }

    /** why the export was refused at the last look that read it, or null when it was taken */
    @Nullable
    String lastFailure() {
        return lastFailure;
    }

    /** looks; the first one reads at once */
    Outcome look() {
        try {
            Fingerprint now = reader.fingerprint(pending != null ? pending : settled);
            if (now.equals(settled) && !outdated()) {
                pending = null;
                return Outcome.UNCHANGED;
            }
            if (settled != null && !now.equals(settled) && !now.equals(pending)) {
                pending = now;
                return Outcome.WAITING;
            }
            return read(now);
        } catch (IOException | UncheckedIOException e) {
            // tried again at the next look
            fail("the export cannot be read now: " + e.getClass().getSimpleName());
            return Outcome.REFUSED;
        }
    }

    private boolean outdated() {
        CentreState current = taken;
        return current != null && current.anew() && !current.day().equals(reader.today());
    }

    private Outcome read(Fingerprint now) throws IOException {
        pending = null;
        try {
            CentreState state = reader.read();
            if (!now.equals(reader.fingerprint(now))) {
                pending = null;
                settled = now;
                return Outcome.WAITING;
            }
            settled = now;
            taken = state;
            lastFailure = null;
            receiver.accept(state);
            LOG.info(
                    "export taken: {} locations, {} groups, {} children, {} staff, {} guardians",
                    state.locations().register().all().size(),
                    state.groups().register().all().size(),
                    state.children().register().all().size(),
                    state.staff().register().all().size(),
                    state.guardians().register().all().size());
            return Outcome.TAKEN;
        } catch (ExportException e) {
            settled = now;
            fail("the export is refused: " + e.getMessage());
            return Outcome.REFUSED;
        }
    }

    private void fail(String failure) {
        if (!failure.equals(lastFailure)) {
            LOG.error("{}; what was read before goes on serving", failure);
        }
        lastFailure = failure;
    }
}
