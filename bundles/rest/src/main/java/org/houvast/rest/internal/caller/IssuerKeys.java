package org.houvast.rest.internal.caller;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.houvast.commons.Problem;
import org.houvast.rest.RestProblems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of one issuer, kept between requests: fetched at first use, again when they are old or a token names another key, but
 * not more often than configured. While they cannot be fetched, the last good ones count.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final int SMALLEST_RSA_BITS = 2048;
    private static final long WAIT_SECONDS = 3;

    private final String issuer;
    private final KeySets place;
    private final Duration refresh;
    private final Duration refetch;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable JWKSet keys;
    private volatile Instant tried = Instant.MIN;
    private final AtomicInteger edition = new AtomicInteger();

    IssuerKeys(String issuer, KeySets place, Duration refresh, Duration refetch, Clock clock) {
        this.issuer = issuer;
        this.place = place;
        this.refresh = refresh;
        this.refetch = refetch;
        this.clock = clock;
    }

    /**
     * The keys that may have signed.
     *
     * @throws Problem {@link RestProblems#CALLER_UNAVAILABLE} when none were ever fetched
     */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        JWKSet known = keys;
        if (known == null || clock.instant().isAfter(tried.plus(refresh))) {
            known = fetched();
        }
        List<JWK> fitting = fitting(selector, known);
        return fitting.isEmpty() ? fitting(selector, fetched()) : fitting;
    }

    /** how often they were fetched; keys of another edition prove nothing for this one */
    int edition() {
        return edition.get();
    }

    /** whether this edition counts: it is the newest, and not due to be fetched again */
    boolean isCurrent(int earlier) {
        return earlier == edition.get() && !clock.instant().isAfter(tried.plus(refresh));
    }

    private static List<JWK> fitting(JWKSelector selector, JWKSet keys) {
        return selector.select(keys);
    }

    private static JWKSet strong(JWKSet all) {
        return new JWKSet(all.getKeys().stream().filter(IssuerKeys::isStrong).toList());
    }

    /** a secret or a short key proves nothing */
    private static boolean isStrong(JWK key) {
        return KeyType.EC.equals(key.getKeyType())
                || (KeyType.RSA.equals(key.getKeyType()) && key.size() >= SMALLEST_RSA_BITS);
    }

    private JWKSet fetched() {
        if (mayTry() && enter()) {
            try {
                if (mayTry()) { // nobody else did while this thread waited
                    fetch();
                }
            } finally {
                fetching.unlock();
            }
        }
        JWKSet known = keys;
        if (known == null) {
            throw Problem.of(RestProblems.CALLER_UNAVAILABLE);
        }
        return known;
    }

    private boolean mayTry() {
        return clock.instant().isAfter(tried.plus(refetch));
    }

    /** one fetches; the others wait for it only while there is nothing to go on with */
    private boolean enter() {
        try {
            return keys == null ? fetching.tryLock(WAIT_SECONDS, TimeUnit.SECONDS) : fetching.tryLock();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void fetch() {
        try {
            keys = strong(place.fetch());
            edition.incrementAndGet();
        } catch (IOException
                | ParseException
                | RuntimeException e) { // whatever a key server sends, the last good keys stay
            LOG.warn(
                    "the keys of issuer {} cannot be fetched: {}",
                    issuer,
                    e.getClass().getName());
        }
        tried = clock.instant();
    }
}
