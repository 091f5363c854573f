package org.houvast.administration.internal.access;

import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.Action;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Permits;
import org.jspecify.annotations.Nullable;

/**
 * What the host does not know: asked permission for like everything else, at a place where nobody has any relation. So it is
 * refused in the same words as what is not for the actor, and leaves the same audit line.
 */
public final class Unknown {
    private static final Place NOWHERE = new Place(new LocationRef("-"), WorkForm.KDV);
    private static final OrganisationRef NOBODY = new OrganisationRef("-");

    private Unknown() {}

    /** to be thrown */
    public static Problem child(Permits permits, Action action, ChildRef child) {
        return refused(permits, action, "child", Set.of(child), null);
    }

    /** to be thrown */
    public static Problem group(Permits permits, Action action, GroupRef group) {
        return refused(permits, action, "group", Set.of(), group);
    }

    /** to be thrown */
    public static Problem place(Permits permits, Action action, String type) {
        return refused(permits, action, type, Set.of(), null);
    }

    private static Problem refused(
            Permits permits, Action action, String type, Set<ChildRef> children, @Nullable GroupRef group) {
        permits.permit(action, new Target(type, null, children, group, NOWHERE, NOBODY, null, null));
        return Problem.of(PrivacyProblems.NOT_FOUND);
    }
}
