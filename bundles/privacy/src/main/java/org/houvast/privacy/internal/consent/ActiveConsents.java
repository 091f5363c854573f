package org.houvast.privacy.internal.consent;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.ConsentAnswer.Said;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.ConsentState;
import org.houvast.privacy.HostRecords;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which children have an active consent: by our rows, as long as the child is here and those who decide about it today are those who
 * agreed. Rights follow custody, so both are asked of the host with every request.
 */
@Component(service = ActiveConsents.class)
public final class ActiveConsents {
    private static final String ACTIVE =
            """
            select c.id, c.child_key, c.rule, a.guardian_key, a.said
            from privacy_consent c join privacy_consent_answer a on a.consent_id = c.id
            where c.child_key = any(?) and c.purpose = ? and c.state = ? and c.from_day <= ?
              and (c.last_day is null or c.last_day >= ?)
              and (c.party_key = ? or (c.purpose = ? and c.controller_key = ?))
            order by c.id, a.position
            """;

    private final Rows rows;
    private final HostRecords host;

    /** A consent that is active by our rows, with what each who answered said last. */
    private record Given(ChildRef key, ConsentRule rule, Map<Optional<GuardianRef>, Said> said) {}

    private record Line(UUID id, ChildRef key, ConsentRule rule, Optional<GuardianRef> guardian, Said said) {}

    @Activate
    public ActiveConsents(@Reference(target = "(module=privacy)") DataSource dataSource, @Reference HostRecords host) {
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    /**
     * By the keys that the rows hold; sharing between childcare and school holds in both directions. One SQL statement, and two
     * questions to the host when it finds any.
     */
    public Set<ChildRef> of(Set<ChildRef> keys, ConsentPurpose purpose, OrganisationRef party, LocalDate day) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        List<Given> given = given(keys, purpose, party, day);
        Set<ChildRef> children = given.stream().map(Given::key).collect(Collectors.toUnmodifiableSet());
        if (children.isEmpty()) {
            return Set.of();
        }
        Map<ChildRef, ChildRecord> records = host.children(children);
        Map<ChildRef, Set<Guardianship>> guardians = host.guardiansOf(children);
        return given.stream()
                .filter(g -> stands(g, records.get(g.key()), guardians.getOrDefault(g.key(), Set.of()), day))
                .map(Given::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean stands(
            Given given, @Nullable ChildRecord child, Set<Guardianship> guardians, LocalDate day) {
        return child != null
                && !child.hasLeftBy(day)
                && Deciders.known(child, guardians, day)
                        .filter(d -> d.stand(given.rule(), given.said()))
                        .isPresent();
    }

    private List<Given> given(Set<ChildRef> keys, ConsentPurpose purpose, OrganisationRef party, LocalDate day) {
        List<Line> lines = rows.list(
                ACTIVE,
                p -> p.keys(keys)
                        .name(purpose)
                        .name(ConsentState.ACTIVE)
                        .date(day)
                        .date(day)
                        .key(party)
                        .name(ConsentPurpose.SHARE_CHILDCARE_SCHOOL)
                        .key(party),
                ActiveConsents::line);
        Map<UUID, Given> given = new LinkedHashMap<>();
        for (Line line : lines) {
            given.computeIfAbsent(line.id(), id -> new Given(line.key(), line.rule(), new HashMap<>()))
                    .said()
                    .put(line.guardian(), line.said());
        }
        return new ArrayList<>(given.values());
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.uuid(1),
                new ChildRef(row.text(2)),
                row.name(3, ConsentRule.class),
                Optional.ofNullable(row.textOrNull(4)).map(GuardianRef::new),
                row.name(5, Said.class));
    }
}
