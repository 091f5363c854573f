package org.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.junit.jupiter.api.Test;

/**
 * What a file that was opened in an emergency shows, and what stays possible with one that is set apart, over the whole access policy: lists from
 * the domain, and nothing besides.
 */
class EmergencyAccessTest {
    private static final String ASSESSMENT = "coaching.assessment.read";

    /** reading what the group itself would look up about the child */
    private static final Set<String> FILE = Set.of(
            "administration.child.read",
            "observation.observation.read",
            "observation.observation.read-of-child",
            "coaching.question.read",
            "coaching.question.read-of-child",
            ASSESSMENT,
            "stepplan.plan.read",
            "stepplan.consultation.read",
            "stepplan.action-plan.read",
            "stepplan.case.read-of-child",
            "stepplan.action-card.read",
            "parents.contact.read",
            "parents.notice.read",
            "parents.wish.read");

    private static final Set<String> OF_COLLEAGUES =
            Set.of("privacy.break-glass.open", "privacy.break-glass.end", "privacy.break-glass.read-own");

    /** what serves the rights of persons themselves, or keeps (ADR 25) */
    private static final Set<String> EVEN_RESTRICTED = Set.of(
            "privacy.data-request.read",
            "privacy.data-request.register",
            "privacy.data-request.read-items",
            "privacy.data-request.identify",
            "privacy.data-request.extend",
            "privacy.data-request.collect",
            "privacy.data-request.review",
            "privacy.data-request.answer",
            "privacy.data-request.refuse",
            "privacy.data-request.withdraw",
            "privacy.data-request.open-package",
            "privacy.restriction.read",
            "privacy.restriction.grant",
            "privacy.restriction.lift",
            "privacy.break-glass.read",
            "privacy.break-glass.read-own",
            "privacy.break-glass.open",
            "privacy.break-glass.end",
            "privacy.break-glass.review",
            "privacy.consent.read",
            "privacy.consent.give",
            "privacy.consent.refuse",
            "privacy.consent.withdraw",
            "privacy.consent.object",
            "privacy.hold.read",
            "privacy.hold.place",
            "privacy.hold.release",
            "privacy.audit.read-of-child");

    private static final List<Action> POLICY = OurClasses.imported().stream()
            .filter(type -> type.isAssignableTo(AccessPolicySource.class) && !type.isInterface())
            .map(EmergencyAccessTest::source)
            .flatMap(source -> source.actions().stream())
            .toList();

    private static AccessPolicySource source(JavaClass type) {
        try {
            return Class.forName(type.getName())
                    .asSubclass(AccessPolicySource.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static List<Action> carriedBy(Relation relation) {
        return POLICY.stream().filter(a -> a.relations().contains(relation)).toList();
    }

    @Test
    void showsExactlyTheFile() {
        assertThat(POLICY).hasSizeGreaterThan(150);
        assertThat(carriedBy(Relation.BREAK_GLASS)).extracting(Action::code).containsExactlyInAnyOrderElementsOf(FILE);
    }

    @Test
    void changesAndTakesNothing() {
        assertThat(carriedBy(Relation.BREAK_GLASS))
                .noneMatch(Action::changes)
                .allMatch(a -> a.audit() == AuditType.READ)
                .allMatch(a -> a.sensitivity() == Sensitivity.CHILD || a.code().equals(ASSESSMENT));
    }

    @Test
    void leavesOpenWhatServesTheRightsOfPersonsAndNothingElse() {
        assertThat(POLICY.stream().filter(Action::despiteRestriction))
                .extracting(Action::code)
                .containsExactlyInAnyOrderElementsOf(EVEN_RESTRICTED);
    }

    @Test
    void isOpenedByColleaguesWhoReachNothingElse() {
        assertThat(carriedBy(Relation.COLLEAGUE))
                .extracting(Action::code)
                .containsExactlyInAnyOrderElementsOf(OF_COLLEAGUES);
    }
}
