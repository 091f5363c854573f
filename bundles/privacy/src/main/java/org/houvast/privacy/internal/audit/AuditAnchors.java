package org.houvast.privacy.internal.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A local file with a signed line for every day on which something was sealed: day, place in the chain, its hash, and a code that is
 * made with the key and follows from the line before. So few lines can be mailed or printed: a copy elsewhere shows, years later, whether the
 * chain of that day is still the one that is there. Used by one thread for writing.
 */
final class AuditAnchors {
    private static final Pattern LINE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{1,18}) ([0-9a-f]{64}) ([0-9a-f]{64})");

    /** An anchor as it stands in the file. */
    record Anchor(LocalDate day, long position, String hash, String signature) {}

    private final Path file;
    private final AuditKey key;
    private @Nullable Anchor last;
    private boolean looked;

    AuditAnchors(Path file, AuditKey key) {
        this.file = file;
        this.key = key;
    }

    /** adds the anchor of a day; nothing happens when the day, or a later one, has got its own */
    void keep(LocalDate day, long position, Digest hash) throws IOException {
        Anchor before = last();
        if (before != null && !day.isAfter(before.day())) {
            return;
        }
        Anchor next = signed(before, day, position, hash.hex());
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(
                file,
                (endsInALine() ? "" : "\n") + text(next) + "\n",
                StandardCharsets.US_ASCII,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        last = next;
    }

    /** the anchors in order; a line that a crash cut off is left out */
    List<Anchor> read() throws IOException {
        List<Anchor> anchors = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                Matcher parts = LINE.matcher(line);
                if (parts.matches()) {
                    anchors.add(new Anchor(
                            LocalDate.parse(parts.group(1)),
                            Long.parseLong(parts.group(2)),
                            parts.group(3),
                            parts.group(4)));
                }
            }
        }
        return anchors;
    }

    /** whether this anchor was made by us, and right after that one */
    boolean follows(@Nullable Anchor before, Anchor anchor) {
        return signed(before, anchor.day(), anchor.position(), anchor.hash()).equals(anchor);
    }

    private @Nullable Anchor last() throws IOException {
        if (!looked) {
            List<Anchor> anchors = read();
            last = anchors.isEmpty() ? null : anchors.get(anchors.size() - 1);
            looked = true;
        }
        return last;
    }

    private Anchor signed(@Nullable Anchor before, LocalDate day, long position, String hash) {
        String signature = key.signature(
                        (before == null ? "" : before.signature()) + " " + day + " " + position + " " + hash)
                .hex();
        return new Anchor(day, position, hash, signature);
    }

    private static String text(Anchor anchor) {
        return anchor.day() + " " + anchor.position() + " " + anchor.hash() + " " + anchor.signature();
    }

    private boolean endsInALine() throws IOException {
        return Files.notExists(file)
                || Files.size(file) == 0
                || Files.readString(file, StandardCharsets.ISO_8859_1).endsWith("\n");
    }
}
