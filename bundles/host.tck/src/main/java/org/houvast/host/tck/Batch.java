package org.houvast.host.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houvast.commons.HostKey;

/** Rules of every method that is asked for many records at once. */
final class Batch {
    /** keys that no host has, well formed all the same: plain, as long as can be, with quotes and signs */
    private static final List<String> UNKNOWN = List.of(
            "houvast-tck-unknown",
            "houvast-tck-" + "x".repeat(HostKey.MAX_LENGTH - 12),
            "houvast-tck ' \" ; -- % _ \\ ${} {{}} <é€>");

    private static final int SAMPLE = 200;

    private Batch() {}

    /** references that no host knows */
    static <R> Set<R> unknown(Function<String, R> ref) {
        return Set.copyOf(UNKNOWN.stream().map(ref).toList());
    }

    /** fails unless unknown keys are left out, next to known ones and alone, and nothing asked is nothing answered */
    static <R, T> void checkUnknown(Collection<R> known, Function<String, R> ref, Function<Set<R>, Map<R, T>> find) {
        Set<R> sample = sample(known);
        Set<R> mixed = new HashSet<>(sample);
        mixed.addAll(unknown(ref));
        assertThat(find.apply(mixed).keySet())
                .as("known keys, among unknown ones")
                .isEqualTo(sample);
        assertThat(find.apply(unknown(ref))).as("unknown keys alone").isEmpty();
        assertThat(find.apply(Set.of())).as("no keys").isEmpty();
    }

    /** fails unless each record is the same alone, among others and in the list */
    static <R, T> void checkSame(Map<R, T> listed, Function<Set<R>, Map<R, T>> find) {
        Set<R> sample = sample(listed.keySet());
        Map<R, T> together = find.apply(sample);
        assertThat(together.keySet()).as("found together").isEqualTo(sample);
        sample.forEach(ref -> {
            assertThat(together.get(ref)).as("%s, found and listed", ref).isEqualTo(listed.get(ref));
            assertThat(find.apply(Set.of(ref))).as("%s, alone", ref).isEqualTo(Map.of(ref, together.get(ref)));
        });
    }

    /** fails when the receiver can change the answer; an empty answer is not looked at */
    static void checkImmutable(Map<?, ?> answer) {
        if (!answer.isEmpty()) {
            Object first = answer.keySet().iterator().next();
            assertThatThrownBy(() -> answer.remove(first))
                    .as("the answer can be changed")
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    /** fails when the receiver can change the answer; an empty answer is not looked at */
    static void checkImmutable(Collection<?> answer) {
        if (!answer.isEmpty()) {
            Object first = answer.iterator().next();
            assertThatThrownBy(() -> answer.remove(first))
                    .as("the answer can be changed")
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    /** at most {@value #SAMPLE} of them, spread over all */
    static <R> Set<R> sample(Collection<R> all) {
        List<R> list = List.copyOf(all);
        int step = Math.max(1, (list.size() + SAMPLE - 1) / SAMPLE);
        return Set.copyOf(Stream.iterate(0, i -> i < list.size(), i -> i + step)
                .map(list::get)
                .toList());
    }
}
