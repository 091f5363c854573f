package org.houvast.trust;

import java.util.Set;

/**
 * Somebody who may ask.
 *
 * @param key what the token says
 * @param human key of the same human being where there are two: a member of staff who is a parent too
 * @param sort what is so special, for a report: mentor, guardian without custody, …
 * @param roles with the place they hold at: {@code MANAGER@loc-3}
 * @param groups where the person works today
 * @param family children that the person is family of
 * @param organisation whom the person works for; empty for a guardian
 * @param left no longer works here
 */
record Person(
        String key,
        String human,
        String sort,
        Set<String> roles,
        Set<String> groups,
        Set<String> family,
        String organisation,
        boolean left) {
    boolean has(String role, String where) {
        return roles.contains(role + "@" + where);
    }

    boolean is(Person other) {
        return human.equals(other.human);
    }
}
