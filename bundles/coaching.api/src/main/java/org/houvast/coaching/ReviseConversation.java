package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * The record of a conversation anew, whole. An agreement whose text stays keeps that it was done.
 *
 * @param heldOn when, not in the future
 * @param gist what was said, in short
 * @param agreements what was agreed; none when missing
 * @param confidentiality may be narrowed, never widened: what was said among few is not opened by one of them
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record ReviseConversation(
        LocalDate heldOn,
        @Limit(min = 3, max = 4000) String gist,
        @Limit(max = 20) @Nullable List<NewTalkAgreement> agreements,
        Confidentiality confidentiality,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
