package org.houvast.administration.internal.sheet;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houvast.privacy.KeptData;
import org.houvast.privacy.keeping.KeptColumn;
import org.houvast.privacy.keeping.Meaning;
import org.houvast.privacy.keeping.RetentionClass;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record with its parts, or a table that holds no record, as the register has it.
 *
 * @param name kind of record, or the table
 * @param isRecord whether it is a kind of record
 * @param tables where it stands
 * @param whole its own table: module, class and term
 * @param meanings how many columns hold what
 * @param sooner classes of the parts that go before the record, with their terms
 */
record KeptRecord(
        String name,
        boolean isRecord,
        List<String> tables,
        KeptData whole,
        Map<Meaning, Integer> meanings,
        Map<RetentionClass, @Nullable Period> sooner) {
    /** the register by record, in its order */
    static List<KeptRecord> of(List<KeptData> register) {
        List<KeptRecord> records = new ArrayList<>();
        for (KeptData whole : register) {
            if (whole.partOf() == null) {
                List<KeptData> parts = register.stream()
                        .filter(p -> whole.table().equals(p.partOf()))
                        .toList();
                records.add(of(whole, parts));
            }
        }
        return records;
    }

    private static KeptRecord of(KeptData whole, List<KeptData> parts) {
        List<String> tables = new ArrayList<>(List.of(whole.table()));
        Map<Meaning, Integer> meanings = new EnumMap<>(Meaning.class);
        Map<RetentionClass, @Nullable Period> sooner = new LinkedHashMap<>();
        count(whole, meanings);
        for (KeptData part : parts) {
            tables.add(part.table());
            count(part, meanings);
            if (part.retention() != whole.retention()) {
                sooner.put(part.retention(), part.term());
            }
        }
        String kind = whole.kind();
        return new KeptRecord(kind == null ? whole.table() : kind, kind != null, tables, whole, meanings, sooner);
    }

    private static void count(KeptData table, Map<Meaning, Integer> meanings) {
        for (KeptColumn column : table.columns()) {
            meanings.merge(column.meaning(), 1, Integer::sum);
        }
    }

    RetentionClass retention() {
        return whole.retention();
    }

    /** whether a member of staff stands in it by key */
    boolean namesStaff() {
        return meanings.containsKey(Meaning.STAFF) || meanings.containsKey(Meaning.PERSON);
    }

    /** whether it is about how staff work and learn, by the class of its term */
    boolean isAboutStaff() {
        return switch (retention()) {
            case STAFF_COACHING, STAFF_HOURS, REFLECTION -> true;
            default -> false;
        };
    }
}
