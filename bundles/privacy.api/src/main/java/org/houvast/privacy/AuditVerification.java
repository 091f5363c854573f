package org.houvast.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the whole chain found. The promise covers sealed lines; a line is sealed within a second.
 *
 * @param begun when the check began; what was changed after that it need not have seen
 * @param running whether it is still under way; then the numbers say how far it is
 * @param sealed lines in the chain, as far as it was whole
 * @param unsealed lines at the end that wait for their seal
 * @param heads how many heads of the chain, kept outside the database, were compared
 * @param anchors how many signed daily anchors, kept outside as well, were compared
 * @param broken the first thing that is wrong, or null when nothing is
 */
public record AuditVerification(
        Instant begun, boolean running, long sealed, long unsealed, long heads, long anchors, @Nullable Break broken) {
    /**
     * Where the chain is broken.
     *
     * @param position place in the chain, from 1
     * @param line id of the audit line, 0 when there is none
     * @param kind what is wrong
     */
    public record Break(long position, long line, Kind kind) {}

    /** What is wrong. */
    public enum Kind {
        /** the sealed line is gone */
        LINE_MISSING,
        /** the line is not what was written, or was not written by us */
        LINE_CHANGED,
        /** a line stands among sealed ones and was never sealed */
        LINE_INSERTED,
        /** a seal is gone from the middle */
        SEAL_MISSING,
        /** the seal does not follow from the one before: moved, changed, or made without the key */
        SEAL_CHANGED,
        /** a child of a list does not stand among the children of its set: the access log of the child would not show the line */
        CHILDREN_MISSING,
        /** a daily anchor is not the one that was signed, or one is gone from among them */
        ANCHOR_CHANGED,
        /** the chain ends before the last head or anchor that was kept outside */
        TRUNCATED,
        /** the chain is not the one whose head or anchor was kept outside */
        HEAD_DIFFERS
    }

    /** whether everything is as it was written; nobody knows while the check is under way */
    public boolean intact() {
        return !running && broken == null;
    }
}
