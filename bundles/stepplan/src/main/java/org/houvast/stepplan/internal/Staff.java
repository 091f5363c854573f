package org.houvast.stepplan.internal;

import org.houvast.commons.PersonRef;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;

/**
 * Who acts: the member of staff that is shown, and the person behind it that conflict rules look at.
 *
 * @param ref the staff record
 * @param person the person
 */
public record Staff(StaffRef ref, PersonRef person) {
    /** the actor as staff; who is none finds nothing here */
    public static Staff of(Actor actor) {
        StaffRef ref = actor.staff().map(Actor.Staff::ref).orElseThrow(() -> Problem.of(PrivacyProblems.NOT_FOUND));
        return new Staff(ref, actor.person());
    }

    public String key() {
        return ref.key();
    }

    public String personKey() {
        return person.key();
    }
}
