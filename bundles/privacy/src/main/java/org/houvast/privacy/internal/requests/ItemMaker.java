package org.houvast.privacy.internal.requests;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.ItemDecision;
import org.houvast.privacy.LeaveOutGround;
import org.houvast.privacy.internal.requests.KeptItem.KeptField;
import org.houvast.privacy.internal.requests.StoredRecord.StoredPart;
import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeptColumn;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.Meaning;
import org.houvast.privacy.keeping.Part;
import org.houvast.privacy.keeping.RetentionClass;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a record what its person may get: no key of anybody else, other children masked, what others said proposed to stay out. What
 * is about adults is no part of a child's file (whether staff were uncertain must not be told from it).
 */
final class ItemMaker {
    /** classes of what is about a child; everything else that names one is about the work of adults */
    private static final Set<RetentionClass> ABOUT_CHILDREN = EnumSet.of(
            RetentionClass.CHILD_FILE,
            RetentionClass.PUPIL_FILE,
            RetentionClass.CONSENT_PROOF,
            RetentionClass.TRANSFER_REFUSED,
            RetentionClass.TRANSFER_DELIVERED);

    private static final Set<Meaning> CONTENT = EnumSet.of(Meaning.STAFF_TEXT, Meaning.PARENT_TEXT, Meaning.DOCUMENT);

    /** what the product counts for itself */
    private static final Set<String> COUNTERS = Set.of("revision", "acts", "position", "names_checked");

    private final DataPerson person;
    private final Map<String, String> places;

    /** by module and column, the codes that tell of adults */
    private final Map<String, Set<String>> adultCodes = new HashMap<>();

    /** @param places names of groups and locations by key; none when they are secret */
    ItemMaker(DataPerson person, List<Keeping> register, Map<String, String> places) {
        this.person = person;
        this.places = Map.copyOf(places);
        register.forEach(k -> k.tables().forEach(t -> note(k.module(), t)));
    }

    private void note(String module, KeptTable table) {
        KeptTable.Adults adults = table.adults();
        if (adults != null) {
            adultCodes
                    .computeIfAbsent(module + "." + adults.column(), c -> new HashSet<>())
                    .addAll(adults.codes());
        }
    }

    /** the item, or nothing when the record is none of this person's */
    Optional<KeptItem> of(StoredRecord record) {
        if (record.table().term().retention() == RetentionClass.ALIAS_KEY) {
            return Optional.empty();
        }
        if (person.isChild() && isOfAdults(record)) {
            return Optional.empty();
        }
        if (isDraft(record)) {
            return closed(record, LeaveOutGround.WORKING_NOTE);
        }
        if (!record.table().columns(Meaning.SECRET).isEmpty()) {
            return closed(record, LeaveOutGround.OWNER_ONLY);
        }
        if (person.isChild() && !ABOUT_CHILDREN.contains(record.table().term().retention())) {
            return closed(record, LeaveOutGround.ABOUT_STAFF);
        }
        if (!person.isStaff() && ofAnotherGuardian(record)) {
            return closed(record, LeaveOutGround.RIGHTS_OF_OTHERS);
        }
        return opened(record);
    }

    private Optional<KeptItem> closed(StoredRecord record, LeaveOutGround ground) {
        return person.kind() == DataRequestKind.PORTABILITY
                ? Optional.empty()
                : Optional.of(KeptItem.closed(record, ground));
    }

    private static boolean isDraft(StoredRecord record) {
        return "DRAFT".equals(record.values().get("state"));
    }

    private static boolean isOfAdults(StoredRecord record) {
        KeptTable.Adults adults = record.table().adults();
        return adults != null && adults.codes().contains(record.values().getOrDefault(adults.column(), ""));
    }

    /** whether the record itself is what another guardian said or was told */
    private boolean ofAnotherGuardian(StoredRecord record) {
        return record.table().columns(Meaning.GUARDIAN).stream()
                .map(record.values()::get)
                .anyMatch(g -> g != null && !person.asks(g) && !person.owns(g));
    }

    private Optional<KeptItem> opened(StoredRecord record) {
        boolean answered = person.isChild() && endedWithAdults(record);
        TokenMask mask = new TokenMask(ownTokens(record), person.language());
        List<KeptField> fields = new ArrayList<>(fields("", record.table(), record.values(), mask, answered, record));
        boolean others = false;
        Map<String, Integer> numbers = new HashMap<>();
        for (StoredPart part : answered ? List.<StoredPart>of() : record.parts()) {
            boolean guardian = isOfAnotherGuardian(part);
            others |= guardian;
            if (guardian || isOfAnotherChild(part)) {
                continue;
            }
            String name = part.table().name().substring(record.module().length() + 1);
            int number = numbers.merge(name, 1, Integer::sum);
            fields.addAll(fields(name + "[" + number + "].", part.table(), part.values(), mask, false, record));
        }
        if (person.kind() == DataRequestKind.PORTABILITY && fields.stream().noneMatch(KeptField::text)) {
            return Optional.empty();
        }
        ItemDecision proposal = mustBeLookedAt(record, fields, others) ? null : ItemDecision.INCLUDE;
        return Optional.of(new KeptItem(
                record.type(), record.id(), record.at(), record.values().get("group_key"), fields, proposal, null));
    }

    /** whether a code of the record would tell of adults; then it reads like every other that was answered */
    private boolean endedWithAdults(StoredRecord record) {
        return record.values().entrySet().stream().anyMatch(e -> adultCodes
                .getOrDefault(record.module() + "." + e.getKey(), Set.of())
                .contains(e.getValue()));
    }

    /** positions in the words of this record that stand for this child */
    private Set<Integer> ownTokens(StoredRecord record) {
        Set<Integer> own = new HashSet<>();
        if (record.table().columns(Meaning.CHILD).stream()
                .map(record.values()::get)
                .anyMatch(person::owns)) {
            own.add(1);
        }
        for (StoredPart part : record.parts()) {
            String position = part.values().get("position");
            if (isOfChildren(part.table()) && position != null && !isOfAnotherChild(part)) {
                own.add(Integer.parseInt(position) + 1);
            }
        }
        return own;
    }

    private static boolean isOfChildren(KeptTable table) {
        Part part = table.part();
        return part != null && part.children() != Part.Children.NONE;
    }

    /** whether the row of a part is about another child */
    private boolean isOfAnotherChild(StoredPart part) {
        return !person.isStaff()
                && part.table().columns(Meaning.CHILD).stream()
                        .map(part.values()::get)
                        .anyMatch(c -> c != null && !(person.isChild() && person.owns(c)));
    }

    private boolean isOfAnotherGuardian(StoredPart part) {
        return !person.isStaff()
                && part.table().columns(Meaning.GUARDIAN).stream()
                        .map(part.values()::get)
                        .anyMatch(g -> g != null && !person.asks(g) && !person.owns(g));
    }

    /** words of somebody who is not known, words about somebody else or a group, and words of staff about a guardian */
    private boolean mustBeLookedAt(StoredRecord record, List<KeptField> fields, boolean others) {
        if (fields.stream().noneMatch(KeptField::text)) {
            return false;
        }
        boolean saidByNobodyKnown = !record.table().columns(Meaning.PARENT_TEXT).isEmpty()
                && record.table().columns(Meaning.GUARDIAN).isEmpty()
                && record.table().columns(Meaning.PARENT_TEXT).stream().anyMatch(record.values()::containsKey);
        boolean ofTheGroup = record.parts().stream()
                .map(p -> p.table().part())
                .anyMatch(p -> p != null && p.children() == Part.Children.RECORD_STAYS);
        return others || saidByNobodyKnown || ofTheGroup || !person.isChild();
    }

    private List<KeptField> fields(
            String prefix,
            KeptTable table,
            Map<String, String> values,
            TokenMask mask,
            boolean wordsAlone,
            StoredRecord record) {
        boolean aboutAChild = record.table().columns(Meaning.CHILD).stream().anyMatch(record.values()::containsKey)
                || record.parts().stream().anyMatch(p -> isOfChildren(p.table()));
        List<KeptField> fields = new ArrayList<>();
        for (KeptColumn column : table.columns()) {
            String value = values.get(column.name());
            boolean content = CONTENT.contains(column.meaning());
            if (value == null
                    || COUNTERS.contains(column.name())
                    || (wordsAlone && !content)
                    || (content && !isFor(column.meaning(), aboutAChild))) {
                continue;
            }
            String told = told(column, value, mask);
            if (told != null && (content || person.kind() != DataRequestKind.PORTABILITY)) {
                fields.add(new KeptField(prefix + column.name(), told, content));
            }
        }
        return fields;
    }

    /** staff learn where they are named in the file of a child, and not what stands in it */
    private boolean isFor(Meaning meaning, boolean aboutAChild) {
        if (person.kind() == DataRequestKind.PORTABILITY) {
            return meaning == (person.isStaff() ? Meaning.STAFF_TEXT : Meaning.PARENT_TEXT)
                    && !(person.isStaff() && aboutAChild);
        }
        return !(person.isStaff() && aboutAChild);
    }

    private @Nullable String told(KeptColumn column, String value, TokenMask mask) {
        return switch (column.meaning()) {
            case STAFF_TEXT, PARENT_TEXT, DOCUMENT, CENTRE_TEXT -> mask.of(value);
            case TIME -> StoredTimes.of(value);
            case CODE, NUMBER -> plain(value);
            case CHILD, GUARDIAN, STAFF, PERSON -> who(column.meaning(), value);
            case PLACE -> places.get(value);
            case ID, SECRET, EMPTY -> null;
        };
    }

    private static @Nullable String plain(String value) {
        return switch (value) {
            case "t", "TRUE" -> "true";
            case "f", "FALSE" -> "false";
            default -> value;
        };
    }

    private String who(Meaning meaning, String key) {
        if (person.owns(key) || person.asks(key)) {
            return person.isChild() && !person.asks(key) ? "THIS_CHILD" : "YOU";
        }
        return switch (meaning) {
            case CHILD -> "ANOTHER_CHILD";
            case GUARDIAN -> "ANOTHER_GUARDIAN";
            default -> "STAFF";
        };
    }
}
