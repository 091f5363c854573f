package org.houvast.host.oneroster.internal;

import java.util.Locale;
import java.util.Optional;

/** What a OneRoster role makes of a user. */
enum UserRole {
    /** a child */
    STUDENT,
    /** staff of groups: a teacher where only school is done, pedagogical staff elsewhere */
    TEACHER,
    /** pedagogical staff of groups */
    AIDE,
    /** manager of the schools, administrator of the other organisations of the role */
    ADMINISTRATOR,
    /** administrator of the organisation */
    ORG_ADMINISTRATOR,
    /** staff without a role of ours: {@code metadata.roles} may give one */
    OTHER_STAFF,
    /** a parent or other guardian */
    GUARDIAN;

    boolean staff() {
        return this != STUDENT && this != GUARDIAN;
    }

    /** the role of this OneRoster 1.1 or 1.2 code, extensions included; nothing for an unknown code */
    static Optional<UserRole> of(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        UserRole role =
                switch (lower) {
                    case "student" -> STUDENT;
                    case "teacher" -> TEACHER;
                    case "aide" -> AIDE;
                    case "administrator", "principal", "siteadministrator" -> ADMINISTRATOR;
                    case "districtadministrator", "systemadministrator" -> ORG_ADMINISTRATOR;
                    case "counselor", "proctor" -> OTHER_STAFF;
                    case "guardian", "parent", "relative" -> GUARDIAN;
                    default -> lower.startsWith("ext:") ? OTHER_STAFF : null;
                };
        return Optional.ofNullable(role);
    }
}
