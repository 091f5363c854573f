package org.houvast.privacy.internal.requests;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Ids;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.StaffRecord;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.internal.requests.ItemRows.NewField;
import org.houvast.privacy.internal.requests.ItemRows.NewItem;
import org.houvast.privacy.internal.requests.KeptItem.KeptField;
import org.houvast.privacy.keeping.Keeping;
import org.jspecify.annotations.Nullable;

/** Collects what is kept about a person: reads by the register, masks, and marks what somebody has to look at. */
final class Collector {
    private final HostRecords host;
    private final NamesLeft names;
    private final Askers askers;
    private final Clock clock;

    Collector(HostRecords host, NamesInText names, Clock clock) {
        this.host = host;
        this.names = new NamesLeft(names);
        this.askers = new Askers(host);
        this.clock = clock;
    }

    /** the items of this request, as they are now */
    List<NewItem> collect(Actor actor, DataRequestEntity request, List<Keeping> register, Rows transaction) {
        DataPerson person = person(request);
        List<StoredRecord> records = new RegisterReader(transaction, register).of(person);
        ItemMaker maker = new ItemMaker(person, register, person.placesSecret() ? Map.of() : places(records));
        List<KeptItem> items =
                records.stream().map(maker::of).flatMap(Optional::stream).toList();
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            List<KeptField> fields = items.get(i).fields();
            for (int j = 0; j < fields.size(); j++) {
                if (fields.get(j).text()) {
                    texts.put(i + "/" + j, fields.get(j).words());
                }
            }
        }
        Set<String> look = names.in(actor, request.target(), groups(person, items), texts);
        List<NewItem> made = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            made.add(numbered(i, items.get(i), look));
        }
        return made;
    }

    private NewItem numbered(int number, KeptItem item, Set<String> look) {
        UUID id = Ids.next(clock);
        List<NewField> fields = new ArrayList<>();
        for (int j = 0; j < item.fields().size(); j++) {
            KeptField field = item.fields().get(j);
            fields.add(new NewField(id, j, field.name(), field.words(), look.contains(number + "/" + j)));
        }
        return new NewItem(id, item, fields);
    }

    /** the person of a request by every key that rows may hold */
    DataPerson person(DataRequestEntity request) {
        RequestRow row = request.row();
        DataSubject subject = row.subject();
        ChildRef child = subject.child();
        return new DataPerson(
                subject,
                keys(subject),
                row.asker(),
                row.kind(),
                request.language(),
                child != null && askers.addressIsSecret(child, row.askedBy()),
                row.access().controllerKey());
    }

    private Set<String> keys(DataSubject subject) {
        ChildRef child = subject.child();
        if (child != null) {
            return host.keys(child).stream().map(ChildRef::key).collect(Collectors.toUnmodifiableSet());
        }
        if (subject.guardian() != null) {
            return Set.of(subject.guardian().key());
        }
        StaffRef staff = Objects.requireNonNull(subject.staff());
        StaffRecord record = host.staff(Set.of(staff)).get(staff);
        return record == null
                ? Set.of(staff.key())
                : new HashSet<>(List.of(staff.key(), record.person().key()));
    }

    /** names of the groups and locations of these records; two questions to the host */
    private Map<String, String> places(List<StoredRecord> records) {
        Set<GroupRef> groups = values(records, "group_key").map(GroupRef::new).collect(Collectors.toSet());
        Set<LocationRef> locations =
                values(records, "location_key").map(LocationRef::new).collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        host.groups(groups).forEach((ref, group) -> names.put(ref.key(), group.name()));
        if (!locations.isEmpty()) {
            host.ask(h -> h.locations().find(locations))
                    .forEach((ref, location) -> names.put(ref.key(), location.name()));
        }
        return names;
    }

    private static Stream<String> values(List<StoredRecord> records, String column) {
        return records.stream().map(r -> r.values().get(column)).flatMap(v -> Optional.ofNullable(v).stream());
    }

    /** the groups whose children may be named in the words: those of the records, and all that the child was in */
    Set<GroupRef> groups(DataPerson person, List<KeptItem> items) {
        Set<GroupRef> groups = new HashSet<>();
        for (KeptItem item : items) {
            if (item.group() != null) {
                groups.add(new GroupRef(item.group()));
            }
        }
        groups.addAll(groups(person.subject().child()));
        return groups;
    }

    private Set<GroupRef> groups(@Nullable ChildRef child) {
        Optional<ChildRecord> record = child == null ? Optional.empty() : host.child(child);
        return record.map(c -> c.memberships().stream().map(Membership::group).collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    /** pointers of those texts of a child's package that still seem to name another child */
    Set<String> namesIn(Actor actor, DataRequestEntity request, Set<GroupRef> groups, Map<String, String> texts) {
        Set<GroupRef> all = new HashSet<>(groups);
        all.addAll(groups(request.row().subject().child()));
        return names.in(actor, request.target(), all, texts);
    }
}
