package org.houvast.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WriteScopesTest {
    private final WriteScopes scopes = new WriteScopes();

    @Test
    void aThreadIsInOneWriteAtMost() {
        WriteScope scope = scopes.begin();
        assertThat(scopes.current()).contains(scope);
        assertThatThrownBy(scopes::begin).isInstanceOf(IllegalStateException.class);
        scopes.end();
        assertThat(scopes.current()).isEmpty();
        assertThat(scopes.begin()).isNotSameAs(scope);
    }

    @Test
    void runsAnActionOnceHoweverOftenItIsAdded() {
        WriteScope scope = scopes.begin();
        AtomicInteger runs = new AtomicInteger();
        Runnable action = runs::incrementAndGet;
        scope.afterCommit(action);
        scope.afterCommit(action);
        assertThat(runs).hasValue(0);
        scope.committed();
        assertThat(runs).hasValue(1);
    }

    @Test
    void knowsHowLongItLasts() {
        WriteScope scope = scopes.begin();
        assertThat(scope.lastsLongerThan(Duration.ofMinutes(1))).isFalse();
        assertThat(scope.lastsLongerThan(Duration.ofNanos(-1))).isTrue();
    }
}
