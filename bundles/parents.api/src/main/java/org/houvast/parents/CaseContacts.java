package org.houvast.parents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * When parents were in contact about cases, for the rules of modules that build on it: days only, nothing of what was said, so that
 * nobody has to be permitted to read the contacts. Thread-safe.
 */
@ProviderType
public interface CaseContacts {
    /**
     * A contact about a case.
     *
     * @param caseId the question that it was about
     * @param on day of the contact
     * @param recordedAt when it was written down
     */
    record Contact(UUID caseId, LocalDate on, Instant recordedAt) {}

    /** the contacts about these cases, the first recorded first; one SQL statement, none without cases */
    List<Contact> about(Set<UUID> cases);

    /**
     * Whether there is a contact about a case, as a condition in a statement of the caller: a screen of many cases asks for all of
     * them at once.
     *
     * @param column with the id of the case, and the alias of its table in front
     */
    String anyAbout(String column);
}
