package org.houvast.host.oneroster.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.ChangeFeed.Delta;
import org.houvast.host.spi.HostChange;
import org.houvast.host.spi.HostException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new export tells as changes. */
class OneRosterChangesTest {
    private static final Instant AT = Instant.EPOCH;

    @TempDir
    Path folder;

    private ExportFolder export;
    private CentreState before;

    @BeforeEach
    void read() {
        export = ExportFolder.of("centre", folder);
        before = export.read();
    }

    @Test
    void theSameExportIsNoChange() {
        assertThat(changes()).isEmpty();
    }

    @Test
    void tellsAChildThatIsNewOrChanged() {
        export.replace("demographics.csv", "2023-02-14", "2023-02-15")
                .append("users.csv", "c-9,active,true,quay,student,c.9,Mees,Golf" + ",".repeat(16));
        assertThat(changes())
                .containsExactly(
                        new HostChange.ChildChanged(new ChildRef("c-1"), AT),
                        new HostChange.ChildChanged(new ChildRef("c-9"), AT));
    }

    @Test
    void tellsAChildThatMoved() {
        export.replace("enrollments.csv", "e-11,active,crabs", "e-11,active,gulls");
        assertThat(changes()).containsExactly(new HostChange.ChildMoved(new ChildRef("c-1"), AT));
    }

    @Test
    void tellsChildrenOfAGroupThatMoved() {
        export.replace("classes.csv", "gulls,active,Meeuwen,,quay,,bso", "gulls,active,Meeuwen,,quay,,KDV");
        assertThat(changes())
                .containsExactly(
                        new HostChange.GroupChanged(new GroupRef("gulls"), AT),
                        new HostChange.ChildMoved(new ChildRef("c-2"), AT),
                        new HostChange.ChildMoved(new ChildRef("c-4"), AT));
    }

    @Test
    void tellsAChildThatLeavesOrComesBack() {
        export.replace("users.csv", ",,,,,,2026-06-30,s-gone", ",,,,,,,s-gone")
                .replace(
                        "users.csv",
                        "c-1,active,true,quay,student,c.1,Ties,Kiel,,\"g-1,g-2\",,,,,,,s-care",
                        "c-1,active,true,quay,student,c.1,Ties,Kiel,,\"g-1,g-2\",,,,,,2026-10-01,s-care");
        assertThat(changes())
                .containsExactly(
                        new HostChange.ChildMoved(new ChildRef("c-1"), AT),
                        new HostChange.ChildLeft(new ChildRef("c-1"), AT),
                        new HostChange.ChildChanged(new ChildRef("c-4"), AT),
                        new HostChange.ChildMoved(new ChildRef("c-4"), AT));
    }

    @Test
    void tellsWhoIsNoLongerThere() {
        export.replace("users.csv", "c-5,active", "c-5,tobedeleted")
                .replace("users.csv", "s-off,active", "s-off,tobedeleted")
                .replace("users.csv", "g-4,active", "g-4,tobedeleted");
        assertThat(changes())
                .containsExactly(
                        new HostChange.ChildRemoved(new ChildRef("c-5"), AT),
                        new HostChange.StaffRemoved(new StaffRef("s-off"), AT),
                        new HostChange.GuardianChanged(new GuardianRef("g-4"), AT));
    }

    @Test
    void tellsStaffWhoChangeOrLeave() {
        export.replace("users.csv", ",0.89,", ",0.78,").replace("users.csv", ",,,,,,,2026-06-30", ",,,,,,,2026-07-31");
        assertThat(changes())
                .containsExactly(
                        new HostChange.StaffChanged(new StaffRef("s-care"), AT),
                        new HostChange.StaffChanged(new StaffRef("s-left"), AT),
                        new HostChange.StaffLeft(new StaffRef("s-left"), AT));
    }

    @Test
    void tellsAGuardianWhoseCustodyChanged() {
        export.replace("users.csv", "g-2=NO", "g-2=YES");
        assertThat(changes()).containsExactly(new HostChange.GuardianChanged(new GuardianRef("g-2"), AT));
    }

    @Test
    void tellsALocationThatChangedAlsoInItsClosureDays() {
        export.replace("orgs.csv", "Pier,school", "De Pier,school").replace("orgs.csv", "2026-12-25", "2026-12-24");
        assertThat(changes())
                .containsExactly(
                        new HostChange.LocationChanged(new LocationRef("pier"), AT),
                        new HostChange.LocationChanged(new LocationRef("quay"), AT));
    }

    @Test
    void theFeedTellsChangesInPartsAndInOrder() {
        OneRosterChanges feed = new OneRosterChanges(UUID.randomUUID());
        String token = feed.since(null, 10).token();
        List<HostChange> three = List.of(
                new HostChange.ChildChanged(new ChildRef("a"), AT),
                new HostChange.ChildChanged(new ChildRef("b"), AT),
                new HostChange.ChildChanged(new ChildRef("c"), AT));
        feed.add(three);
        Delta first = feed.since(token, 2);
        assertThat(first.changes()).isEqualTo(three.subList(0, 2));
        assertThat(first.complete()).isFalse();
        Delta second = feed.since(first.token(), 2);
        assertThat(second.changes()).isEqualTo(three.subList(2, 3));
        assertThat(second.complete()).isTrue();
        assertThat(feed.since(token, 2)).isEqualTo(first);
    }

    @Test
    void aTokenOfAnotherStartOrOfTooLongAgoIsRefused() {
        OneRosterChanges feed = new OneRosterChanges(UUID.randomUUID());
        String token = feed.since(null, 10).token();
        String other = new OneRosterChanges(UUID.randomUUID()).since(null, 10).token();
        assertThatThrownBy(() -> feed.since(other, 10)).isInstanceOf(HostException.class);
        HostChange change = new HostChange.ChildChanged(new ChildRef("a"), AT);
        feed.add(Collections.nCopies(OneRosterChanges.REMEMBERED, change));
        assertThat(feed.since(token, 10).changes()).hasSize(10);
        feed.add(List.of(change));
        assertThatThrownBy(() -> feed.since(token, 10)).isInstanceOf(HostException.class);
        assertThatThrownBy(() -> feed.since(token.replaceAll("\\.\\d+$", ".x"), 10))
                .isInstanceOf(HostException.class);
    }

    @Test
    void theFeedGivesOneToAThousandChanges() {
        OneRosterChanges feed = new OneRosterChanges(UUID.randomUUID());
        assertThatThrownBy(() -> feed.since(null, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> feed.since(null, 1_001)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<HostChange> changes() {
        return StateDiff.between(before, export.read(), AT);
    }
}
