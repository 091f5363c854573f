package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was shown on the group and tried afterwards. Read within the coaching only, like conversations; about the work of adults, so never in
 * the file of a child.
 */
@ProviderType
public interface Modellings {
    /**
     * Writes down what was shown. With a day to try it, it counts as a try-out of its question.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#SUBJECT_OR_QUESTION}, {@link CoachingProblems#MOMENT_UNKNOWN},
     *     {@link CoachingProblems#DATE_INVALID}, {@link CoachingProblems#STAFF_UNKNOWN}, and that of names in texts
     */
    Modelling record(Actor actor, RecordModelling command);

    Modelling get(Actor actor, ModellingId id);

    /** newest first; only those that the actor may read */
    Page<ModellingSummary> list(Actor actor, ModellingFilter filter, PageRequest page);

    /** the writer writes it anew */
    Modelling revise(Actor actor, ModellingId id, Revision revision, ReviseModelling command);

    /**
     * Somebody of the group tells how it went when trying it; a question's try-out was looked back on with it. The coach tells it for nobody.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#HELPED_INVALID}, {@link CoachingProblems#DATE_INVALID}
     */
    Modelling tried(Actor actor, ModellingId id, Revision revision, TryModelling command);

    /** the writer takes it back */
    Modelling retract(Actor actor, ModellingId id, Revision revision, RetractRecord command);
}
