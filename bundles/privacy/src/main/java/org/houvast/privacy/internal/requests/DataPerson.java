package org.houvast.privacy.internal.requests;

import java.util.Set;
import org.houvast.commons.Language;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataSubject;
import org.jspecify.annotations.Nullable;

/**
 * The person whose data are collected, as our rows may name that person, and what the asker may not know.
 *
 * @param subject whom it is about
 * @param keys every key under which rows may hold this person
 * @param asker key of the guardian who gets the answer, null when that is no guardian
 * @param kind of the request: portability holds only what the person gave
 * @param language of the words that stand for others
 * @param placesSecret whether the asker may not know where the child is
 * @param controller key of the organisation that answers
 */
record DataPerson(
        DataSubject subject,
        Set<String> keys,
        @Nullable String asker,
        DataRequestKind kind,
        Language language,
        boolean placesSecret,
        String controller) {
    DataPerson {
        keys = Set.copyOf(keys);
    }

    boolean isChild() {
        return subject.child() != null;
    }

    boolean isGuardian() {
        return subject.guardian() != null;
    }

    boolean isStaff() {
        return subject.staff() != null;
    }

    boolean owns(@Nullable String key) {
        return key != null && keys.contains(key);
    }

    /** whether this is the guardian who gets the answer */
    boolean asks(@Nullable String guardian) {
        return guardian != null && guardian.equals(asker);
    }
}
