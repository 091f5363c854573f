package org.houvast.privacy.internal.requests;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.commons.Language;
import org.houvast.privacy.CollectedItem;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.ItemDecision;
import org.houvast.privacy.LeaveOutGround;
import org.houvast.privacy.internal.requests.PackageContent.PackedItem;
import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeptTable;
import org.jspecify.annotations.Nullable;

/**
 * What goes out: the items that were let through, as they read then, and how much stayed out for which reason.
 *
 * @param zone of the location, for the times on the page
 * @param letter what the asker is told beside it, or null
 * @param retention by kind of record, the class that says how long it is kept
 */
record PackageContent(
        UUID request,
        DataRequestKind kind,
        DataSubject subject,
        Language language,
        LocalDate receivedOn,
        LocalDate answeredOn,
        ZoneId zone,
        @Nullable String letter,
        List<PackedItem> items,
        Map<LeaveOutGround, Integer> leftOut,
        Map<String, String> retention) {
    /** An item that goes out. */
    record PackedItem(CollectedItem item) {
        /** what is read in a field */
        static String words(CollectedItem.Field field) {
            String instead = field.instead();
            return instead == null ? field.words() : instead;
        }
    }

    PackageContent {
        items = List.copyOf(items);
        leftOut = Map.copyOf(leftOut);
        retention = Map.copyOf(retention);
    }

    static PackageContent of(
            DataRequestEntity request,
            @Nullable String letter,
            LocalDate today,
            ZoneId zone,
            List<CollectedItem> all,
            List<Keeping> register) {
        Map<LeaveOutGround, Integer> out = new EnumMap<>(LeaveOutGround.class);
        all.stream()
                .filter(i -> i.decision() == ItemDecision.LEAVE_OUT && i.ground() != null)
                .forEach(i -> out.merge(Objects.requireNonNull(i.ground()), 1, Integer::sum));
        List<PackedItem> items = all.stream()
                .filter(i -> i.decision() != ItemDecision.LEAVE_OUT)
                .map(PackedItem::new)
                .toList();
        Set<String> types = items.stream().map(i -> i.item().type()).collect(Collectors.toSet());
        RequestRow row = request.row();
        return new PackageContent(
                row.id(),
                row.kind(),
                row.subject(),
                request.language(),
                row.receivedOn(),
                today,
                zone,
                letter,
                items,
                out,
                retention(register, types));
    }

    private static Map<String, String> retention(List<Keeping> register, Set<String> types) {
        Map<String, String> classes = new TreeMap<>();
        for (Keeping keeping : register) {
            for (KeptTable table : keeping.tables()) {
                if (table.kind() != null && types.contains(table.kind())) {
                    classes.put(table.kind(), table.term().retention().name());
                }
            }
        }
        return classes;
    }

    /** whom it is about, as a code */
    String about() {
        return subject.child() != null ? "CHILD" : subject.guardian() != null ? "GUARDIAN" : "STAFF";
    }
}
