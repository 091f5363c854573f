package org.houvast.coaching.internal.competence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.houvast.coaching.Competence;
import org.houvast.coaching.CompetenceProfile;
import org.houvast.coaching.CompetenceProfiles;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.ProfileItem;
import org.houvast.coaching.PublishProfile;
import org.houvast.coaching.Side;
import org.houvast.coaching.internal.OnceOnly;
import org.houvast.coaching.internal.OwnRecords;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.Ids;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Competence profiles in the database. */
@Component
public final class JpaCompetenceProfiles implements CompetenceProfiles {
    private static final String TYPE = "competence-profile";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");

    private final Transactions transactions;
    private final Rows rows;
    private final Guard guard;
    private final Clock clock;
    private final OwnRecords records;

    @Activate
    public JpaCompetenceProfiles(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference(target = "(houvast.clock=true)") Clock clock,
            @Reference OwnRecords records) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.guard = guard;
        this.clock = clock;
        this.records = records;
    }

    @Override
    public CompetenceProfile get(Actor actor, @Nullable Place location, Side role, @Nullable Integer version) {
        if (location == null) {
            throw Problem.of(GrowthProblems.WORKPLACE_NEEDED);
        }
        return guard.read(actor, reading -> {
            Target team = records.team(actor, TYPE, location);
            reading.permit(ProfileAccess.READ, team);
            Profiles profiles = new Profiles(rows);
            return version == null
                    ? profiles.newest(team.controller(), role)
                    : profiles.version(team.controller(), role, version)
                            .orElseThrow(() -> Problem.of(PrivacyProblems.NOT_FOUND));
        });
    }

    @Override
    public CompetenceProfile publish(Actor actor, PublishProfile command) {
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            Target target = records.team(actor, TYPE, command.location()).withId(id);
            change.permit(ProfileAccess.PUBLISH, target);
            checkItems(command);
            Profiles profiles = new Profiles(Rows.in(change.entities()));
            int version = profiles.newestVersion(target.controller(), command.role()) + 1;
            OnceOnly.put(() -> profiles.put(target, command, version, Sides.staff(actor), change.at()));
            change.emit("coaching.competence-profile.published", id, id.toString(), Map.of());
            return profiles.version(target.controller(), command.role(), version)
                    .orElseThrow();
        });
    }

    private static void checkItems(PublishProfile command) {
        Set<String> seen = new HashSet<>();
        List<Flaw> twice = new ArrayList<>();
        List<Flaw> wrong = new ArrayList<>();
        for (int i = 0; i < command.items().size(); i++) {
            ProfileItem item = command.items().get(i);
            if (!seen.add(item.code())) {
                twice.add(Flaw.of("/items/" + i + "/code", "item"));
            }
            if (!CODE.matcher(item.code()).matches()) {
                wrong.add(Flaw.of("/items/" + i + "/code", "code"));
            }
            if (item.competence().role() != command.role()) {
                wrong.add(Flaw.of("/items/" + i + "/competence", "role"));
            }
        }
        Set<Competence> there =
                command.items().stream().map(ProfileItem::competence).collect(Collectors.toSet());
        Stream.of(Competence.values())
                .filter(c -> c.role() == command.role() && !there.contains(c))
                .forEach(c -> wrong.add(Flaw.of("/items", "missing", c.name())));
        if (!twice.isEmpty()) {
            throw Problem.flawed(GrowthProblems.ITEM_TWICE, twice);
        }
        if (!wrong.isEmpty()) {
            throw Problem.flawed(GrowthProblems.PROFILE_INVALID, wrong);
        }
    }
}
