package org.houvast.host.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houvast.commons.ChildRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChangeFeed;
import org.houvast.host.spi.ChangeFeed.Delta;
import org.houvast.host.spi.HostChange;
import org.houvast.host.spi.HostException;
import org.junit.jupiter.api.Test;

/** The feed of changes; a host without {@link Capability#CHANGES} passes by not having it. */
public interface ChangeFeedContract extends HostUnderTest {
    @Test
    default void fromNowOnHasNoChanges() {
        if (hasFeed()) {
            Delta start = feed().since(null, 1_000);
            assertThat(start.changes()).isEmpty();
            assertThat(start.token()).isNotBlank();
        }
    }

    @Test
    default void askingTwiceWithOneTokenGivesTheSameAnswer() {
        if (hasFeed()) {
            String token = feed().since(null, 10).token();
            assertThat(feed().since(token, 10)).isEqualTo(feed().since(token, 10));
        }
    }

    @Test
    default void theTokenStaysTheSameWhileThereIsNothing() {
        if (hasFeed()) {
            String token = feed().since(null, 1_000).token();
            Delta delta = feed().since(token, 1_000);
            assumeTrue(delta.changes().isEmpty(), "something changed meanwhile");
            assertThat(delta.token()).isEqualTo(token);
            assertThat(delta.complete()).isTrue();
        }
    }

    @Test
    default void aTokenThatTheHostDoesNotRememberIsRefused() {
        if (hasFeed()) {
            assertThatThrownBy(() -> feed().since("houvast-tck-unknown", 10)).isInstanceOf(HostException.class);
        }
    }

    @Test
    default void aChangeIsToldWhateverTheLimit() {
        if (hasFeed()) {
            String before = feed().since(null, 10).token();
            Optional<ChildRef> child = changeAChild();
            assumeTrue(child.isPresent(), "this test centre cannot be changed");
            for (int limit : new int[] {1, 2, 1_000}) {
                assertThat(since(before, limit))
                        .as("changes in parts of %d", limit)
                        .anyMatch(change -> isOf(change, child.get()));
            }
        }
    }

    private List<HostChange> since(String before, int limit) {
        List<HostChange> changes = new ArrayList<>();
        String token = before;
        Delta delta;
        do {
            delta = feed().since(token, limit);
            assertThat(delta.changes().size()).isLessThanOrEqualTo(limit);
            if (!delta.complete()) {
                assertThat(delta.token()).as("the feed goes on").isNotEqualTo(token);
            }
            changes.addAll(delta.changes());
            token = delta.token();
        } while (!delta.complete());
        return changes;
    }

    private static boolean isOf(HostChange change, ChildRef child) {
        return (change instanceof HostChange.ChildChanged changed
                        && changed.child().equals(child))
                || (change instanceof HostChange.ChildMoved moved
                        && moved.child().equals(child))
                || (change instanceof HostChange.ChildLeft left && left.child().equals(child));
    }

    private boolean hasFeed() {
        return host().capabilities().contains(Capability.CHANGES);
    }

    private ChangeFeed feed() {
        return host().changes();
    }
}
