package org.houvast.parents.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.houvast.privacy.Actor;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.RelationSource;

/** Who was invited to which cases, as a module that keeps invitations would tell it. */
final class Guests implements RelationSource {
    private final Map<String, Set<UUID>> cases = new ConcurrentHashMap<>();

    void add(String staff, UUID caseId) {
        cases.computeIfAbsent(staff, s -> ConcurrentHashMap.newKeySet()).add(caseId);
    }

    @Override
    public boolean concerns(Actor.Staff staff) {
        return cases.containsKey(staff.ref().key());
    }

    @Override
    public Relations of(Actor.Staff staff, LocalDate today) {
        return new Relations(CoachedGroups.NONE, cases.getOrDefault(staff.ref().key(), Set.of()));
    }
}
