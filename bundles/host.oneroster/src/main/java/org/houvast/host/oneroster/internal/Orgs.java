package org.houvast.host.oneroster.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.commons.Discipline;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.LocationRecord.WorkFormAtLocation;
import org.houvast.host.spi.OrganisationRecord;
import org.jspecify.annotations.Nullable;

/** {@code orgs.csv}: schools are locations, all others organisations; a school without a parent is its own organisation. */
final class Orgs {
    static final String FILE = "orgs.csv";
    static final String CLOSURE_DAYS = "metadata.closureDays";
    static final String LRK = "metadata.lrk";
    static final String VE_CHILDREN = "metadata.veChildren";

    private static final String PARENT = "parentSourcedId";
    private static final String WORK_FORMS = "metadata.workForms";
    private static final String CONTROLLERS = "metadata.controllers";
    private static final String ZONE = "metadata.zone";
    private static final String DISCIPLINE = "metadata.discipline";
    private static final List<String> NEEDED = List.of("sourcedId", "name", "type");
    private static final List<String> COLUMNS = List.of(
            "sourcedId",
            "status",
            "name",
            "type",
            PARENT,
            WORK_FORMS,
            CONTROLLERS,
            LRK,
            VE_CHILDREN,
            ZONE,
            DISCIPLINE,
            CLOSURE_DAYS);
    private static final Set<String> OTHER_TYPES = Set.of("department", "district", "local", "state", "national");

    /** One row. */
    record Org(
            Spot spot,
            String id,
            String name,
            boolean school,
            String parent,
            Set<WorkForm> workForms,
            Map<WorkForm, String> controllers,
            Map<WorkForm, String> registrations,
            Map<WorkForm, Integer> veChildren,
            ZoneId zone,
            @Nullable Discipline discipline,
            Set<LocalDate> closureDays) {
        /** whose records are made here, as far as no controller is named for a work form */
        String defaultController() {
            return parent.isEmpty() ? id : parent;
        }

        String controller(WorkForm form) {
            return controllers.getOrDefault(form, defaultController());
        }
    }

    private final Keyed<Org> orgs = new Keyed<>(FILE);
    private final Set<String> columns;

    private Orgs(Reading reading) throws IOException {
        this.columns = reading.required(FILE, NEEDED, COLUMNS, row -> {
            String id = row.key("sourcedId");
            if (row.deleted()) {
                orgs.drop(row.spot(), id);
            } else {
                orgs.add(row.spot(), id, org(reading, row, id));
            }
        });
        orgs.all().forEach(this::check);
    }

    static Orgs read(Reading reading) throws IOException {
        return new Orgs(reading);
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /** the organisation or school that a reference leads to; nothing when it is marked as deleted */
    Optional<Org> resolve(Spot spot, String column, String id) {
        return orgs.resolve(spot, column, id);
    }

    /** the organisation or school that a reference must lead to */
    Org require(Spot spot, String column, String id) {
        return orgs.require(spot, column, id);
    }

    /** the school that a reference must lead to */
    Org requireSchool(Spot spot, String column, String id) {
        Org org = require(spot, column, id);
        if (!org.school()) {
            throw spot.refuse(column, "refers to an organisation that is no school");
        }
        return org;
    }

    List<LocationRecord> locations() {
        List<LocationRecord> locations = new ArrayList<>();
        for (Org org : orgs.all()) {
            if (org.school()) {
                List<WorkFormAtLocation> forms = org.workForms().stream()
                        .map(form -> new WorkFormAtLocation(
                                form,
                                new OrganisationRef(org.controller(form)),
                                org.registrations().get(form),
                                org.veChildren().get(form)))
                        .toList();
                locations.add(new LocationRecord(new LocationRef(org.id()), org.name(), org.zone(), forms));
            }
        }
        return locations;
    }

    /** all that are no school, and every school that is responsible for records itself */
    List<OrganisationRecord> organisations() {
        Set<String> controllers = new HashSet<>();
        Set<String> educators = new HashSet<>();
        for (Org org : orgs.all()) {
            if (org.school()) {
                controllers.add(org.defaultController());
                org.workForms().forEach(form -> {
                    controllers.add(org.controller(form));
                    if (form == WorkForm.PO) {
                        educators.add(org.controller(form));
                    }
                });
            }
        }
        return orgs.all().stream()
                .filter(org -> !org.school() || controllers.contains(org.id()))
                .map(org -> new OrganisationRecord(
                        new OrganisationRef(org.id()), org.name(), discipline(org, controllers, educators)))
                .toList();
    }

    /** the closure days of a school: its own, and those of the organisations above it */
    Set<LocalDate> closureDays(String school) {
        Set<LocalDate> days = new TreeSet<>();
        for (Org org = orgs.get(school); org != null; org = orgs.get(org.parent())) {
            days.addAll(org.closureDays());
        }
        return days;
    }

    private static Discipline discipline(Org org, Set<String> controllers, Set<String> educators) {
        if (org.discipline() != null) {
            return org.discipline();
        }
        return controllers.contains(org.id()) && !educators.contains(org.id())
                ? Discipline.CHILDCARE
                : Discipline.EDUCATION;
    }

    private static Org org(Reading reading, Row row, String id) {
        boolean school = school(row);
        Set<WorkForm> forms = EnumSet.noneOf(WorkForm.class);
        row.list(WORK_FORMS).forEach(name -> forms.add(row.constant(WorkForm.class, WORK_FORMS, name)));
        if (forms.isEmpty()) {
            forms.add(reading.settings().defaultWorkForm());
        }
        String zone = row.text(ZONE);
        String discipline = row.text(DISCIPLINE);
        return new Org(
                row.spot(),
                id,
                row.required("name"),
                school,
                row.text(PARENT),
                forms,
                byWorkForm(row, CONTROLLERS, forms),
                registrations(row, forms),
                veChildren(row, forms),
                zone.isEmpty()
                        ? reading.settings().zone()
                        : row.spot().checked(ZONE, "is no time zone", () -> ZoneId.of(zone)),
                discipline.isEmpty() ? null : row.constant(Discipline.class, DISCIPLINE, discipline),
                closure(row));
    }

    private static boolean school(Row row) {
        String type = row.required("type").toLowerCase(Locale.ROOT);
        if (type.equals("school")) {
            return true;
        }
        if (OTHER_TYPES.contains(type)) {
            return false;
        }
        throw row.refuse("type", "has an unknown code");
    }

    private static Map<WorkForm, String> registrations(Row row, Set<WorkForm> forms) {
        Map<WorkForm, String> numbers = byWorkForm(row, LRK, forms);
        if (numbers.containsKey(WorkForm.PO)) {
            throw row.refuse(LRK, "registers a school as childcare");
        }
        return numbers;
    }

    private static Map<WorkForm, Integer> veChildren(Row row, Set<WorkForm> forms) {
        byWorkForm(row, VE_CHILDREN, forms);
        return row.pairs(VE_CHILDREN, name -> row.constant(WorkForm.class, VE_CHILDREN, name), number -> row.spot()
                .checked(VE_CHILDREN, "is no number of children", () -> Integer.parseUnsignedInt(number)));
    }

    private static Map<WorkForm, String> byWorkForm(Row row, String column, Set<WorkForm> forms) {
        Map<WorkForm, String> pairs = row.pairs(column, name -> row.constant(WorkForm.class, column, name), v -> v);
        if (!forms.containsAll(pairs.keySet())) {
            throw row.refuse(column, "names a work form that the school has not");
        }
        return pairs;
    }

    /** days, and ranges {@code first/last} of at most ten years */
    private static Set<LocalDate> closure(Row row) {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (String part : row.list(CLOSURE_DAYS)) {
            String[] ends = part.split("/", -1);
            LocalDate first = row.day(CLOSURE_DAYS, ends[0].strip());
            LocalDate last = ends.length == 1 ? first : row.day(CLOSURE_DAYS, ends[1].strip());
            if (ends.length > 2 || last.isBefore(first) || last.isAfter(first.plusYears(10))) {
                throw row.refuse(CLOSURE_DAYS, "has a range that is none (first/last)");
            }
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return days;
    }

    private void check(Org org) {
        org.controllers().values().forEach(c -> orgs.require(org.spot(), CONTROLLERS, c));
        Set<String> above = new HashSet<>(Set.of(org.id()));
        String parent = org.parent();
        while (!parent.isEmpty()) {
            if (!above.add(parent)) {
                throw org.spot().refuse(PARENT, "leads back to the row itself");
            }
            parent = orgs.require(org.spot(), PARENT, parent).parent();
        }
    }
}
