package org.houvast.trust;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.houvast.integration.karaf.Answer;
import org.houvast.trust.Policy.Verdict;

/** Counts what the oracle asked, and keeps how it sounds when something is not there. Used by several threads. */
final class Tally {
    private final Map<String, AtomicLong> verdicts = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicLong> notUnderstood = new ConcurrentSkipListMap<>();
    private final Set<String> operations = ConcurrentHashMap.newKeySet();
    private final Set<String> people = ConcurrentHashMap.newKeySet();
    private final Set<String> notThere = ConcurrentHashMap.newKeySet();
    private final Set<String> notYours = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<String>> headers = new ConcurrentHashMap<>();

    void asked(Request request) {
        people.add(request.person().key());
        operations.add(request.operation().toString());
    }

    void judged(Request request, Verdict verdict, Answer answer) {
        count(verdicts, verdict + " → " + answer.status());
        if (answer.status() == 400) {
            count(notUnderstood, request.operation() + " " + answer.body().replaceAll("\"traceId.*", ""));
        }
    }

    /** an answer to somebody who may not know whether it is there */
    void hidden(Request request, Answer answer) {
        if (answer.status() == 404) {
            (request.about() == null ? notThere : notYours).add(answer.body().replaceAll("[0-9a-f]{32}", ""));
            headers.computeIfAbsent(request.operation().toString(), o -> ConcurrentHashMap.newKeySet())
                    .add(new TreeSet<>(answer.headers().map().keySet()).toString());
        }
    }

    private static void count(Map<String, AtomicLong> counted, String name) {
        counted.computeIfAbsent(name, n -> new AtomicLong()).incrementAndGet();
    }

    /** whether what is not there and what is somebody else's sound the same: one text for all, the same headers of each operation */
    boolean alike() {
        return notThere.equals(notYours)
                && notThere.size() == 1
                && headers.values().stream().allMatch(names -> names.size() == 1);
    }

    /** everything that was said about what is not there */
    Set<String> notThere() {
        return notThere;
    }

    /** everything that was said about what is somebody else's */
    Set<String> notYours() {
        return notYours;
    }

    Map<String, Long> verdicts() {
        return numbers(verdicts);
    }

    Map<String, Long> notUnderstood() {
        return numbers(notUnderstood);
    }

    int people() {
        return people.size();
    }

    /** operations that were asked */
    int operations() {
        return operations.size();
    }

    private static Map<String, Long> numbers(Map<String, AtomicLong> counted) {
        Map<String, Long> numbers = new TreeMap<>();
        counted.forEach((name, count) -> numbers.put(name, count.get()));
        return numbers;
    }
}
