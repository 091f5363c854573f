package org.houvast.trust;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A child.
 *
 * @param mentor who follows the development
 * @param custody by guardian: YES, NO or UNKNOWN
 * @param restricted guardians from whom information is kept
 */
record Child(String key, Group group, String mentor, Map<String, String> custody, Set<String> restricted) {
    /** guardians with custody, from which rights follow, but for those from whom information is kept */
    List<String> custodians() {
        return custody.keySet().stream()
                .filter(guardian -> "YES".equals(custody.get(guardian)) && !restricted.contains(guardian))
                .toList();
    }
}
