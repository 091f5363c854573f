package org.houvast.host.oneroster.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Role;
import org.houvast.host.oneroster.internal.User.ChildColumns;
import org.houvast.host.oneroster.internal.User.GuardianColumns;
import org.houvast.host.oneroster.internal.User.RoleAtOrg;
import org.houvast.host.oneroster.internal.User.StaffColumns;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.StaffRecord.RoleAt;

/** {@code users.csv}: children, staff and guardians, by the role of each; one user may be several of these. */
final class Users {
    static final String FILE = "users.csv";
    static final String ORGS = "orgSourcedIds";
    static final String AGENTS = "agentSourcedIds";
    static final String PERSON = "metadata.person";
    static final String ORGANISATION = "metadata.organisation";
    static final String FTE = "metadata.fte";
    static final String FAMILY = "metadata.family";
    static final String MENTOR = "metadata.mentor";
    static final String CUSTODY = "metadata.custody";
    static final String CUSTODY_SINCE = "metadata.custodySince";
    static final String INFORMATION_RESTRICTED = "metadata.informationRestricted";
    static final String SECRET_ADDRESS = "metadata.secretAddress";
    static final String RESTRAINED = "metadata.restrained";

    private static final String PRIMARY_ORG = "primaryOrgSourcedId";
    private static final String ROLES = "metadata.roles";
    private static final String LEFT_ON = "metadata.leftOn";
    private static final String LANGUAGE = "metadata.language";
    private static final String INTERPRETER = "metadata.interpreter";
    private static final List<String> COLUMNS = List.of(
            "sourcedId",
            "status",
            "enabledUser",
            "role",
            "givenName",
            "familyName",
            "preferredGivenName",
            "preferredFamilyName",
            ORGS,
            PRIMARY_ORG,
            AGENTS,
            ROLES,
            ORGANISATION,
            PERSON,
            FTE,
            FAMILY,
            LEFT_ON,
            MENTOR,
            CUSTODY,
            CUSTODY_SINCE,
            INFORMATION_RESTRICTED,
            SECRET_ADDRESS,
            RESTRAINED,
            LANGUAGE,
            INTERPRETER);

    private final Keyed<User> users = new Keyed<>(FILE);
    private final Settings settings;
    private final Orgs orgs;
    private final Roles roles;
    /** orgs and roles of rows that name the same ones in the same words */
    private final Map<List<String>, Standing> standings = new HashMap<>();

    private final Set<String> columns;
    private final List<User> sorted;

    /** Where a user is, and as what. */
    private record Standing(List<String> orgs, List<RoleAtOrg> roles) {}

    private Users(Reading reading, Orgs orgs, Roles roles) throws IOException {
        this.settings = reading.settings();
        this.orgs = orgs;
        this.roles = roles;
        List<String> wanted = Stream.concat(COLUMNS.stream(), Stream.of(settings.claimColumn()))
                .distinct()
                .toList();
        List<String> needed = roles.there() ? List.of("sourcedId") : List.of("sourcedId", "role");
        this.columns = reading.required(FILE, needed, wanted, this::add);
        roles.check(users);
        this.sorted = new ArrayList<>(users.all());
        sorted.sort(Comparator.comparing(user -> user.id));
    }

    static Users read(Reading reading, Orgs orgs, Roles roles) throws IOException {
        return new Users(reading, orgs, roles);
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /** all users in the order of their keys, in which the registers are kept as well */
    Collection<User> all() {
        return sorted;
    }

    /** the user that a reference leads to; nothing when it is marked as deleted */
    Optional<User> resolve(Spot spot, String column, String id) {
        return users.resolve(spot, column, id);
    }

    private void add(Row row) {
        String id = row.key("sourcedId");
        if (row.deleted()) {
            users.drop(row.spot(), id);
            return;
        }
        Standing standing = roles.of(id).isEmpty()
                ? standings.computeIfAbsent(
                        List.of(row.text(PRIMARY_ORG), row.text(ORGS), row.text("role")), k -> standing(row, id))
                : standing(row, id);
        if (standing.roles().isEmpty()) {
            users.drop(row.spot(), id);
            return;
        }
        boolean enabled = row.flag("enabledUser", true);
        String person = row.text(PERSON);
        User user = new User(
                row.spot(),
                id,
                name(row, id),
                standing.roles(),
                standing.orgs(),
                row.list(AGENTS),
                enabled ? row.text(settings.claimColumn()) : "",
                person.isEmpty() && enabled ? id : person,
                row.date(LEFT_ON));
        addColumns(user, row);
        users.add(row.spot(), id, user);
    }

    private void addColumns(User user, Row row) {
        if (user.roles.stream().anyMatch(r -> r.role() == UserRole.STUDENT)) {
            user.child = child(row);
        }
        if (user.roles.stream().anyMatch(r -> r.role().staff())
                || !row.text(ROLES).isEmpty()) {
            user.staff = staffColumns(row);
        }
        if (user.roles.stream().anyMatch(r -> r.role() == UserRole.GUARDIAN)) {
            user.guardian = guardian(row);
        }
    }

    private Standing standing(Row row, String id) {
        List<String> own = knownOrgs(row);
        List<RoleAtOrg> held = roles(row, id, own);
        return new Standing(
                Stream.concat(own.stream(), held.stream().map(RoleAtOrg::org))
                        .filter(o -> !o.isEmpty())
                        .distinct()
                        .toList(),
                held);
    }

    /** the organisations of the row that are there; one that is marked as deleted is left out */
    private List<String> knownOrgs(Row row) {
        List<String> named = new ArrayList<>();
        named.addAll(row.list(PRIMARY_ORG));
        named.addAll(row.list(ORGS));
        return named.stream()
                .distinct()
                .filter(o -> orgs.resolve(row.spot(), row.list(ORGS).contains(o) ? ORGS : PRIMARY_ORG, o)
                        .isPresent())
                .toList();
    }

    private List<RoleAtOrg> roles(Row row, String id, List<String> own) {
        List<RoleAtOrg> held = new ArrayList<>(roles.of(id));
        String code = roles.there() ? row.text("role") : row.required("role");
        if (!code.isEmpty()) {
            UserRole role = UserRole.of(code).orElseThrow(() -> row.refuse("role", "has an unknown code"));
            if (own.isEmpty()) {
                held.add(new RoleAtOrg(role, "", true));
            }
            own.forEach(org -> held.add(new RoleAtOrg(role, org, true)));
        }
        return List.copyOf(held);
    }

    private static String name(Row row, String id) {
        String given = row.text("preferredGivenName");
        String family = row.text("preferredFamilyName");
        String name = ((given.isEmpty() ? row.text("givenName") : given)
                        + " "
                        + (family.isEmpty() ? row.text("familyName") : family))
                .strip();
        return name.isEmpty() ? id : name;
    }

    private static ChildColumns child(Row row) {
        Map<String, Custody> custody = row.pairs(CUSTODY, g -> g, c -> row.constant(Custody.class, CUSTODY, c));
        Map<String, LocalDate> since = row.pairs(CUSTODY_SINCE, g -> g, d -> row.day(CUSTODY_SINCE, d));
        return new ChildColumns(
                row.text(MENTOR),
                custody,
                since,
                row.set(INFORMATION_RESTRICTED),
                row.set(SECRET_ADDRESS),
                row.set(RESTRAINED));
    }

    private static GuardianColumns guardian(Row row) {
        String tag = row.text(LANGUAGE);
        Locale language = tag.isEmpty() ? null : language(row, tag);
        return new GuardianColumns(language, row.flag(INTERPRETER, false));
    }

    private static Locale language(Row row, String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty() || !locale.toLanguageTag().equalsIgnoreCase(tag)) {
            throw row.refuse(LANGUAGE, "is no language (BCP 47)");
        }
        return locale;
    }

    private StaffColumns staffColumns(Row row) {
        String organisation = row.text(ORGANISATION);
        if (!organisation.isEmpty()) {
            orgs.require(row.spot(), ORGANISATION, organisation);
        }
        String fte = row.text(FTE);
        return new StaffColumns(
                row.text(ROLES).isEmpty()
                        ? null
                        : row.list(ROLES).stream().map(r -> role(row, r)).toList(),
                organisation,
                fte.isEmpty() ? null : fte(row, fte),
                row.set(FAMILY));
    }

    private static BigDecimal fte(Row row, String text) {
        BigDecimal fte = row.spot().checked(FTE, "is no number", () -> new BigDecimal(text));
        if (fte.signum() < 0 || fte.compareTo(BigDecimal.TEN) > 0) {
            throw row.refuse(FTE, "is no contract size (1 is full time)");
        }
        return fte;
    }

    private RoleAt role(Row row, String text) {
        int at = text.indexOf('@');
        Role role = row.constant(Role.class, ROLES, (at < 0 ? text : text.substring(0, at)).strip());
        if (role == Role.GUARDIAN) {
            throw row.refuse(ROLES, "makes staff a guardian");
        }
        if (at < 0) {
            return new RoleAt(role, null);
        }
        String school = text.substring(at + 1).strip();
        return new RoleAt(
                role,
                new LocationRef(orgs.requireSchool(row.spot(), ROLES, school).id()));
    }
}
