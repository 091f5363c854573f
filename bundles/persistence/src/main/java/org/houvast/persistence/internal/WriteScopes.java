package org.houvast.persistence.internal;

import java.util.Optional;

/** Which thread is in a write of which database; a thread is in one at most. */
final class WriteScopes {
    @SuppressWarnings("ThreadLocalUsage") // one for each open database; it is empty between two writes
    private final ThreadLocal<WriteScope> current = new ThreadLocal<>();

    WriteScope begin() {
        if (current.get() != null) {
            throw new IllegalStateException("this thread is in a write already");
        }
        WriteScope scope = new WriteScope();
        current.set(scope);
        return scope;
    }

    void end() {
        current.remove();
    }

    Optional<WriteScope> current() {
        return Optional.ofNullable(current.get());
    }
}
