package org.houvast.parents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Limits;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Guardianship;
import org.houvast.parents.GrantInformation;
import org.houvast.parents.InformationRefusal;
import org.houvast.parents.InformationRequest;
import org.houvast.parents.InformationRequestFilter;
import org.houvast.parents.InformationRequestId;
import org.houvast.parents.InformationRequestState;
import org.houvast.parents.InformationRequestSummary;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.RecordInformationRequest;
import org.houvast.parents.RefuseInformation;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a parent without custody gets: facts on request, by a decision on record, and nothing else. */
class InformationRequestsIT extends ShareTest {
    InformationRequestsIT(TestDatabase database) {
        super(database);
    }

    /** a child with a parent with custody and one without */
    private void parted(String child) {
        family(child, child + "-m");
        custody(child + "-f", child, Custody.NO);
    }

    private RecordInformationRequest ask(String child, String guardian) {
        return new RecordInformationRequest(
                new ChildRef(child),
                null,
                new GuardianRef(guardian),
                centre.database.clock().today(),
                "How is it going in the group?");
    }

    private InformationRequest record(String who, RecordInformationRequest command) {
        return centre.requests.record(centre.actor(who), command);
    }

    private InformationRequest get(String who, InformationRequestId id) {
        return centre.requests.get(centre.actor(who), id);
    }

    private InformationRequest grant(String who, InformationRequest request, String given) {
        return centre.requests.grant(
                centre.actor(who), request.id(), request.revision(), new GrantInformation(given, "Facts alone.", null));
    }

    private InformationRequest refuse(String who, InformationRequest request) {
        return centre.requests.refuse(
                centre.actor(who),
                request.id(),
                request.revision(),
                new RefuseInformation(InformationRefusal.CHILDS_INTEREST, "It would harm the child."));
    }

    private static @Nullable ProblemType refusal(InformationRequest request, String action) {
        return request.allowedActions().stream()
                .filter(a -> a.action().equals(action) && !a.allowed())
                .map(a -> Objects.requireNonNull(a.refusal()).type())
                .findFirst()
                .orElse(null);
    }

    @Test
    void isDecidedByTheManagerAndOpensNothing() {
        parted("gia");
        InformationRequest asked = record("vera", ask("gia", "gia-f"));
        assertThat(refusal(get("rik", asked.id()), "grant")).isNull();

        InformationRequest granted = grant("rik", asked, "She plays and eats well.");

        assertThat(granted.state()).isEqualTo(InformationRequestState.GRANTED);
        assertThat(granted.decidedBy()).isEqualTo(new StaffRef("rik"));
        assertThat(granted.decidedAt()).isEqualTo(centre.database.clock().instant());
        assertThat(get("vera", asked.id()).given()).isEqualTo("She plays and eats well.");
        assertThat(get("vera", asked.id()).explanation()).isEqualTo("Facts alone.");
        assertThat(centre.face.children(centre.actor("gia-f"))).isEmpty();
        assertThat(mine("gia-f")).isEmpty();
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("gia-f", asked.id()));
        assertRefused(
                ParentsProblems.NO_CUSTODY, () -> prepare("meg", centre.notes.write("gia", "text"), "gia", "gia-f"));
        assertRefused(ParentsProblems.REQUEST_STATE, () -> refuse("rik", granted));
        assertRefused(ParentsProblems.REQUEST_STATE, () -> grant("rik", granted, "more"));
    }

    @Test
    void isRefusedWithAGround() {
        parted("han");
        InformationRequest refused = refuse("rik", record("meg", ask("han", "han-f")));

        assertThat(refused.state()).isEqualTo(InformationRequestState.REFUSED);
        assertThat(refused.ground()).isEqualTo(InformationRefusal.CHILDS_INTEREST);
        assertThat(refused.explanation()).isEqualTo("It would harm the child.");
        assertThat(refused.given()).isNull();
    }

    @Test
    void isWrittenDownAndReadByThoseWhoWorkWithTheChild() {
        parted("ida");
        InformationRequest asked = record("vera", ask("ida", "ida-f"));
        for (String who : List.of("vera", "mila", "meg", "iris")) {
            assertThat(record(who, ask("ida", "ida-f")).recordedBy()).isEqualTo(new StaffRef(who));
            assertThat(refusal(get(who, asked.id()), "grant")).isEqualTo(PrivacyProblems.NOT_ALLOWED);
            assertRefused(PrivacyProblems.NOT_ALLOWED, () -> grant(who, asked, "no"));
            assertRefused(PrivacyProblems.NOT_ALLOWED, () -> refuse(who, asked));
        }
        for (String who : List.of("omar", "ada", "dirk", "esra", "anna", "ida-m", "ida-f")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> record(who, ask("ida", "ida-f")));
            assertRefused(PrivacyProblems.NOT_FOUND, () -> get(who, asked.id()));
            assertRefused(PrivacyProblems.NOT_FOUND, () -> grant(who, asked, "no"));
            assertRefused(PrivacyProblems.NOT_FOUND, () -> refuse(who, asked));
            assertThat(listed(who, "ida")).isEmpty();
        }
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("rik", new InformationRequestId(UUID.randomUUID())));
        InformationRequest ofManager = record("rik", ask("ida", "ida-f"));
        assertThat(refusal(ofManager, "grant")).isEqualTo(ParentsProblems.OWN_REQUEST);
        assertRefused(ParentsProblems.OWN_REQUEST, () -> grant("rik", ofManager, "no"));
        assertRefused(ParentsProblems.OWN_REQUEST, () -> refuse("rik", ofManager));
    }

    private List<InformationRequestId> listed(String who, String child) {
        return centre
                .requests
                .list(
                        centre.actor(who),
                        new InformationRequestFilter(new ChildRef(child), InformationRequestState.REQUESTED),
                        PageRequest.first())
                .items()
                .stream()
                .map(InformationRequestSummary::id)
                .toList();
    }

    @Test
    void isOfAParentWithoutCustodyWhomNoCourtKeepsOut() {
        parted("joy");
        assertRefused(ParentsProblems.HAS_CUSTODY, () -> record("vera", ask("joy", "joy-m")));
        assertRefused(ParentsProblems.NOT_A_GUARDIAN, () -> record("vera", ask("joy", "anna")));
        LocalDate today = centre.database.clock().today();
        assertRefused(
                ParentsProblems.DATE_IN_FUTURE,
                () -> record(
                        "vera",
                        new RecordInformationRequest(
                                new ChildRef("joy"), null, new GuardianRef("joy-f"), today.plusDays(1), "?")));
        assertRefused(PrivacyProblems.GROUP_NEEDED, () -> record("vera", ask("duo", "anna")));
        custody("joy-f", "joy", Custody.UNKNOWN);
        InformationRequest asked = record("vera", ask("joy", "joy-f"));

        centre.host.guardianship(new Guardianship(
                new GuardianRef("joy-f"), new ChildRef("joy"), Custody.NO, null, null, true, false, false));
        assertThat(refusal(get("rik", asked.id()), "grant")).isEqualTo(ParentsProblems.GUARDIAN_RESTRICTED);
        assertRefused(ParentsProblems.GUARDIAN_RESTRICTED, () -> grant("rik", asked, "no"));
        centre.host.guardianship(new Guardianship(
                new GuardianRef("joy-f"),
                new ChildRef("joy"),
                Custody.NO,
                null,
                today.minusDays(1),
                false,
                false,
                false));
        assertRefused(ParentsProblems.NOT_A_GUARDIAN, () -> grant("rik", asked, "no"));
        custody("joy-f", "joy", Custody.NO);
        centre.host.without(Capability.GUARDIAN_FLAGS);
        assertRefused(PrivacyProblems.CAPABILITY_MISSING, () -> grant("rik", asked, "no"));
        centre.host.with(Capability.GUARDIAN_FLAGS);
        Problem named = assertRefused(PrivacyProblems.NAME_IN_TEXT, () -> grant("rik", asked, "Joy plays with Noa."));
        assertThat(named.violations()).extracting(Problem.Violation::pointer).containsExactly("/given");
        assertThat(grant("rik", asked, "Joy plays.").state()).isEqualTo(InformationRequestState.GRANTED);
    }

    @Test
    void turnsPagesNewestFirstAndRefusesWhatIsStaleOrEmpty() {
        parted("kay");
        InformationRequest first = record("vera", ask("kay", "kay-f"));
        centre.database.clock().advance(Duration.ofMinutes(1));
        InformationRequest second = record("vera", ask("kay", "kay-f"));
        InformationRequestFilter filter = new InformationRequestFilter(new ChildRef("kay"), null);

        Page<InformationRequestSummary> page =
                centre.requests.list(centre.actor("rik"), filter, new PageRequest(1, null));
        Page<InformationRequestSummary> rest =
                centre.requests.list(centre.actor("rik"), filter, new PageRequest(1, page.next()));

        assertThat(page.items()).extracting(InformationRequestSummary::id).containsExactly(second.id());
        assertThat(rest.items()).extracting(InformationRequestSummary::id).containsExactly(first.id());
        assertThat(rest.next()).isNull();
        assertRefused(Limits.FIELDS_INVALID, () -> grant("rik", first, " "));
        refuse("rik", first);
        assertRefused(PrivacyProblems.STALE, () -> grant("rik", first, "late"));
    }
}
