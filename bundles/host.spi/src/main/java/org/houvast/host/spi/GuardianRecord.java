package org.houvast.host.spi;

import java.util.Locale;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A parent or other guardian. No address: we never need one.
 *
 * @param ref its key
 * @param person who signs in, null when this guardian cannot
 * @param displayName as staff know this person; never stored
 * @param language the language for texts to this guardian, null when unknown
 * @param interpreter whether a conversation needs an interpreter
 */
public record GuardianRecord(
        GuardianRef ref,
        @Nullable PersonRef person,
        String displayName,
        @Nullable Locale language,
        boolean interpreter) {}
