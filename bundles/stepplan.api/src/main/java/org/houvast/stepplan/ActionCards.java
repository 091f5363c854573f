package org.houvast.stepplan;

import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Action cards (handelingskaarten): made when they are asked for, kept nowhere. */
@ProviderType
public interface ActionCards {
    /**
     * The card of a child for today, for anybody who works in its group today.
     *
     * @param group which of the child's groups, or null: the one that the actor reaches
     * @throws org.houvast.commons.Problem {@link org.houvast.privacy.PrivacyProblems#GROUP_NEEDED},
     *     {@link org.houvast.privacy.PrivacyProblems#CHILD_LEFT}
     */
    ActionCard of(Actor actor, ChildRef child, @Nullable GroupRef group);
}
