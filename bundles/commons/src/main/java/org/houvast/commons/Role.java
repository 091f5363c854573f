package org.houvast.commons;

/** What a person is for the centre. What a role may do is told by the access policy, never by the role alone. */
public enum Role {
    /** pedagogical staff member (pedagogisch medewerker) */
    STAFF,
    /** teacher of a primary school group (leerkracht) */
    TEACHER,
    /** the centre's own coach or support coordinator (intern begeleider) */
    INTERNAL_COACH,
    /** coach of an outside organisation; every right comes from a coach assignment */
    COACH,
    /** manager of a location (leidinggevende) */
    MANAGER,
    /** administrator of the organisation; has no right to content */
    ORG_ADMIN,
    /** data protection officer (functionaris gegevensbescherming) */
    DPO,
    /** safety officer (aandachtsfunctionaris) */
    SAFETY_OFFICER,
    /** parent or other guardian of a child */
    GUARDIAN
}
