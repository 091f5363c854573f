package org.houvast.rest.internal.problem;

import java.util.List;
import org.houvast.commons.Problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a caller sees of a refusal (RFC 9457).
 *
 * @param type {@code urn:houvast:problem:} and the rule
 * @param title in the caller's language, the same for each occurrence
 * @param status HTTP status
 * @param detail what it means here, in the caller's language, or null
 * @param instance path of the request, or null where it must not tell
 * @param rule name of the problem type
 * @param traceId 32 hexadecimal digits
 * @param violations what is wrong with the request, or null when that is not what it is about
 * @param whoCanHelp who can do something about it, or null
 * @param current the record as it is now for this caller, for a change that came too late, else null
 */
public record ProblemDocument(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        String rule,
        String traceId,
        @Nullable List<Violation> violations,
        @Nullable String whoCanHelp,
        @Nullable Object current) {}
