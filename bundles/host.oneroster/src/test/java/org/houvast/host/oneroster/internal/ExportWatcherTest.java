package org.houvast.host.oneroster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.houvast.host.oneroster.internal.ExportWatcher.Outcome;
import org.houvast.host.spi.ChildRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed export is taken over whole or not at all. */
class ExportWatcherTest {
    private static final String BROKEN = "not a date";

    @TempDir
    Path folder;

    private final List<CentreState> taken = new ArrayList<>();
    private ExportFolder export;
    private ExportWatcher watcher;

    @BeforeEach
    void watch() {
        export = ExportFolder.of("centre", folder);
        watcher = new ExportWatcher(export.settings(), export.reader(), taken::add);
    }

    @Test
    void theFirstLookReadsAndTheNextOnesDoNothing() {
        assertThat(looks(3)).containsExactly(Outcome.TAKEN, Outcome.UNCHANGED, Outcome.UNCHANGED);
        assertThat(taken).hasSize(1);
    }

    @Test
    void aChangeIsTakenWhenItStayedTheSameForTwoLooks() {
        looks(1);
        export.append("users.csv", "c-9,active,true,quay,student,c.9,Mees,Golf" + ",".repeat(16));
        assertThat(looks(1)).containsExactly(Outcome.WAITING);
        export.append("enrollments.csv", "e-99,active,crabs,quay,c-9,student,false,2026-09-01,");
        assertThat(looks(3)).containsExactly(Outcome.WAITING, Outcome.TAKEN, Outcome.UNCHANGED);
        assertThat(children(taken.get(1))).hasSize(6);
        assertThat(taken).hasSize(2);
    }

    @Test
    void aBrokenExportChangesNothingAndIsReadOnce() {
        looks(1);
        export.replace("demographics.csv", "2023-02-14", BROKEN);
        assertThat(looks(4)).containsExactly(Outcome.WAITING, Outcome.REFUSED, Outcome.UNCHANGED, Outcome.UNCHANGED);
        assertThat(taken).hasSize(1);
        assertThat(watcher.lastFailure())
                .isEqualTo(
                        "the export is refused: demographics.csv, line 2, column birthDate: is no date (yyyy-mm-dd)");
    }

    @Test
    void aBrokenExportThatIsMendedIsTaken() {
        export.replace("demographics.csv", "2023-02-14", BROKEN);
        assertThat(looks(2)).containsExactly(Outcome.REFUSED, Outcome.UNCHANGED);
        export.replace("demographics.csv", BROKEN, "2023-02-15");
        assertThat(looks(2)).containsExactly(Outcome.WAITING, Outcome.TAKEN);
        assertThat(watcher.lastFailure()).isNull();
        assertThat(children(taken.get(0)).get(0).birthDate()).isEqualTo(LocalDate.parse("2023-02-15"));
    }

    /** As it happens when the export is written twice within one tick of the file system's clock. */
    @Test
    void aChangeOfTheSameSizeAndTimeIsTaken() throws IOException {
        Path file = export.settings().path().resolve("demographics.csv");
        looks(1);
        FileTime before = Files.getLastModifiedTime(file);
        export.replace("demographics.csv", "2023-02-14", "2023-02-15");
        Files.setLastModifiedTime(file, before);
        assertThat(looks(3)).containsExactly(Outcome.WAITING, Outcome.TAKEN, Outcome.UNCHANGED);
        assertThat(children(taken.get(1)).get(0).birthDate()).isEqualTo(LocalDate.parse("2023-02-15"));
    }

    @Test
    void aChangeThatIsTakenBackIsNoChange() {
        looks(1);
        String users = export.text("users.csv");
        export.write("notes.txt", "x");
        assertThat(looks(1)).containsExactly(Outcome.WAITING);
        export.delete("notes.txt");
        assertThat(looks(1)).containsExactly(Outcome.UNCHANGED);
        assertThat(export.text("users.csv")).isEqualTo(users);
        assertThat(taken).hasSize(1);
    }

    @Test
    void anExportThatComesLaterIsTaken() {
        Path zip = folder.resolve("later.zip");
        Settings settings = ExportFolder.settings(zip, "sourcedId", Set.of());
        watcher = new ExportWatcher(settings, new ExportReader(settings, ExportFolder.CLOCK), taken::add);
        assertThat(looks(2)).containsExactly(Outcome.REFUSED, Outcome.UNCHANGED);
        assertThat(export.zip("").toFile().renameTo(zip.toFile())).isTrue();
        assertThat(looks(2)).containsExactly(Outcome.WAITING, Outcome.TAKEN);
    }

    @Test
    void aFileThatIsNoZipIsTriedAgainAtEachLook() {
        Path zip = folder.resolve("broken.zip");
        ExportFolder.empty(folder).write("broken.zip", "no zip");
        Settings settings = ExportFolder.settings(zip, "sourcedId", Set.of());
        watcher = new ExportWatcher(settings, new ExportReader(settings, ExportFolder.CLOCK), taken::add);
        assertThat(looks(2)).containsExactly(Outcome.REFUSED, Outcome.REFUSED);
        assertThat(watcher.lastFailure()).isEqualTo("the export cannot be read now: ZipException");
    }

    @Test
    void anExportThatMeansAnotherThingTomorrowIsReadAnewThen() {
        TickingClock clock = new TickingClock(Instant.parse("2026-09-07T10:00:00Z"));
        export.append("manifest.csv", "houvast.referenceDate,2026-09-07");
        watcher = new ExportWatcher(export.settings(), new ExportReader(export.settings(), clock), taken::add);
        assertThat(looks(2)).containsExactly(Outcome.TAKEN, Outcome.UNCHANGED);
        clock.tick(Duration.ofDays(7));
        assertThat(looks(2)).containsExactly(Outcome.TAKEN, Outcome.UNCHANGED);
        assertThat(children(taken.get(1)).get(0).birthDate()).isEqualTo(LocalDate.parse("2023-02-21"));
    }

    private List<Outcome> looks(int times) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            outcomes.add(watcher.look());
        }
        return outcomes;
    }

    private static List<ChildRecord> children(CentreState state) {
        return state.children().register().all();
    }

    /** A clock that goes when it is told to. */
    private static final class TickingClock extends Clock {
        private Instant now;

        TickingClock(Instant now) {
            this.now = now;
        }

        void tick(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
