/**
 * Coaching: a question about a child or a group, the coach who is assigned to the group, the moments on the group, and what staff and coach
 * find together. A question is a case of its own: its id is the {@code case} of what other modules link to it.
 *
 * <p>Events carry ids only: {@code coaching.question.drafted|revised|asked|picked-up|exploring|identity-revealed|explained|
 * explanation-retracted|try-out-agreed|try-out-reviewed|evaluation-offered|follow-up-started|followed-up-outside|assessed|closed-by-side|closed|reopened|withdrawn},
 * {@code coaching.assessment.drafted|revised|proposed|confirmed-by-side|confirmed|returned|postponed-by-side|postponed|dissented|superseded},
 * {@code coaching.reflection.shared|recalled} (that one is written or deleted is nobody's business),
 * {@code coaching.measurement.begun|finalised|discarded|shared|recalled}, {@code coaching.competence-profile.published},
 * {@code coaching.learning-goal.set|reached|dropped|resumed|deleted}, {@code coaching.trust-pulse.answered},
 * {@code coaching.success-evaluation.answered},
 * {@code coaching.assignment.created|ended} and {@code coaching.moment.proposed|agreed|changed|started|held|not-held|cancelled|corrected},
 * {@code coaching.conversation.recorded|revised|agreement-done|retracted}, {@code coaching.explanation.given|revised|retracted},
 * {@code coaching.modelling.recorded|revised|tried|retracted}, {@code coaching.advice.given|answered|rated|shared|retracted},
 * {@code coaching.tip.proposed|revised|published|retired|rated} and {@code coaching.guest.invited|ended}.
 * The id {@code case} is the question's where there is one; the outcome of an assessment is never in an event.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.houvast.coaching;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
