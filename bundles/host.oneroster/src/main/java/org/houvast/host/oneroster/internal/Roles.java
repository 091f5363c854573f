package org.houvast.host.oneroster.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.host.oneroster.internal.User.RoleAtOrg;

/** {@code roles.csv} of OneRoster 1.2: the roles of users, each at an organisation and for a while; the primary one first. */
final class Roles {
    static final String FILE = "roles.csv";

    private static final String USER = "userSourcedId";
    private static final String ORG = "orgSourcedId";
    private static final List<String> NEEDED = List.of("sourcedId", USER, "role", ORG);
    private static final List<String> COLUMNS =
            List.of("sourcedId", "status", USER, "roleType", "role", "beginDate", "endDate", ORG);

    private final Map<String, List<RoleAtOrg>> byUser = new HashMap<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private final boolean there;
    private boolean periods;

    private Roles(Reading reading, Orgs orgs) throws IOException {
        this.there = reading.export().has(FILE);
        Set<String> ids = new HashSet<>();
        if (there) {
            reading.required(FILE, NEEDED, COLUMNS, row -> {
                if (!ids.add(row.key("sourcedId"))) {
                    throw row.refuse("sourcedId", "is there twice");
                }
                if (!row.deleted()) {
                    add(reading.today(), row, orgs);
                }
            });
        }
    }

    static Roles read(Reading reading, Orgs orgs) throws IOException {
        return new Roles(reading, orgs);
    }

    boolean there() {
        return there;
    }

    /** whether a role begins or ends on some day, so that the export means another thing on another day */
    boolean havePeriods() {
        return periods;
    }

    List<RoleAtOrg> of(String user) {
        return byUser.getOrDefault(user, List.of());
    }

    /** refuses a role of a user who is not there */
    void check(Keyed<User> users) {
        spots.forEach((user, spot) -> users.resolve(spot, USER, user));
    }

    private void add(LocalDate today, Row row, Orgs orgs) {
        String code = row.required("role");
        UserRole role = UserRole.of(code).orElseThrow(() -> row.refuse("role", "has an unknown code"));
        String org = row.text(ORG);
        if (!org.isEmpty() && orgs.resolve(row.spot(), ORG, org).isEmpty()) {
            return;
        }
        LocalDate begin = row.date("beginDate");
        LocalDate end = row.date("endDate");
        periods |= begin != null || end != null;
        boolean current = (begin == null || !today.isBefore(begin)) && (end == null || today.isBefore(end));
        String user = row.required(USER);
        spots.putIfAbsent(user, row.spot());
        List<RoleAtOrg> roles = byUser.computeIfAbsent(user, u -> new ArrayList<>(1));
        RoleAtOrg added = new RoleAtOrg(role, org, current);
        if (row.text("roleType").equalsIgnoreCase("primary")) {
            roles.add(0, added);
        } else {
            roles.add(added);
        }
    }
}
