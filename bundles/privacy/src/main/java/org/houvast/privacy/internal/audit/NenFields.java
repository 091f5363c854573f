package org.houvast.privacy.internal.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houvast.commons.PersonRef;
import org.houvast.privacy.AuditLine;
import org.houvast.privacy.AuditLine.Outcome;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Sensitivity;
import org.jspecify.annotations.Nullable;

/**
 * A line under the field names of NEN 7513, as the Logius draft extension {@code logboek-extensie-nen7513} writes them; codes are those of RFC 3881, where
 * there are any. {@code participants[0]} are the children, by pseudonym, so that a line about one and a line of a list can be laid side by
 * side; {@code participants[1]} are the records. There is no name and no content: those fields are there and empty.
 */
final class NenFields {
    private static final String CHILD = "participants[0].participantObject";
    private static final String RECORD = "participants[1].participantObject";
    private static final String PERSON = "1";
    private static final String SYSTEM_OBJECT = "2";
    private static final String PATIENT = "1";
    private static final String REPORT = "3";
    private static final String NETWORK_ADDRESS = "2";
    private static final String APPLICATION_SERVER = "4";
    private static final String SUCCESS = "0";
    private static final String MINOR_FAILURE = "4";

    /** kind of record whose id is that of a consent */
    private static final String CONSENT = "consent";

    /**
     * A line and its place in the chain.
     *
     * @param line the line
     * @param position in the chain, null while it is not sealed
     * @param hash of that place, in hexadecimal, null while it is not sealed
     */
    record Placed(AuditLine line, @Nullable Long position, @Nullable String hash) {}

    /**
     * Who took the lines along, and when: stands in each row.
     *
     * @param person key of the host
     * @param at instant, ISO 8601
     * @param traceId of the request, also in the audit
     */
    record Watermark(String person, String at, String traceId) {}

    /** for the names of the fields: they are the same for every line */
    private static final AuditLine NO_LINE = new AuditLine(
            0,
            AuditType.READ,
            Instant.EPOCH,
            Instant.EPOCH,
            new PersonRef("-"),
            null,
            null,
            null,
            null,
            "",
            "",
            "",
            null,
            null,
            "",
            "",
            Sensitivity.ORGANISATION,
            "",
            "",
            Outcome.DONE,
            null,
            "",
            null);

    private static final Watermark NO_MARK = new Watermark("", "", "");

    private final Map<String, String> cells = new LinkedHashMap<>();

    private NenFields() {}

    /** the names of the fields in order */
    static List<String> columns() {
        return List.copyOf(
                of(new Placed(NO_LINE, null, null), "", NO_MARK).cells.keySet());
    }

    /** what the line tells, in the same order; the pseudonyms of its children separated by commas */
    static List<String> cells(Placed placed, String children, Watermark mark) {
        return List.copyOf(of(placed, children, mark).cells.values());
    }

    private static NenFields of(Placed placed, String children, Watermark mark) {
        NenFields fields = new NenFields();
        AuditLine line = placed.line();
        fields.event(line);
        fields.user(line);
        fields.participant(CHILD, PERSON, PATIENT, line, "pseudonym", children);
        fields.participant(RECORD, SYSTEM_OBJECT, REPORT, line, line.objectType(), line.objectIds());
        fields.source(line);
        fields.put("recordedAt", line.recordedAt().toString());
        fields.put(
                "userOrganisation",
                line.organisation() == null ? null : line.organisation().key());
        boolean forTheChild = line.subject() != null && line.subject().equals(line.onBehalfOf());
        fields.put("onBehalfOf", forTheChild ? children : line.onBehalfOf());
        fields.put("traceId", line.traceId());
        fields.put(
                "sealPosition",
                placed.position() == null ? null : placed.position().toString());
        fields.put("sealHash", placed.hash());
        fields.put("exportedBy", mark.person());
        fields.put("exportedAt", mark.at());
        fields.put("exportTraceId", mark.traceId());
        return fields;
    }

    private void event(AuditLine line) {
        put("EventID", Long.toString(line.id()));
        put("EventActionCode", action(line.type()));
        put("EventDateTime", line.occurredAt().toString());
        put("EventOutcomeIndicator", line.outcome() == Outcome.DONE ? SUCCESS : MINOR_FAILURE);
        put("eventTypeCode", line.type().name());
    }

    private void user(AuditLine line) {
        put("users[0].userID", line.person().key());
        put("users[0].alternateUserID", line.responsible());
        put("users[0].userName", null);
        put("users[0].userIsRequestor", "true");
        put("users[0].roleIDCode", line.role());
        put("users[0].purposeOfUse", line.purpose());
        put("users[0].networkAccessPointTypeCode", line.clientAddress().isEmpty() ? null : NETWORK_ADDRESS);
        put("users[0].networkAccessPointID", line.clientAddress());
    }

    /** what is left out when there is nothing that takes part */
    private void participant(String name, String type, String role, AuditLine line, String idType, String ids) {
        boolean there = !ids.isEmpty();
        put(name + "TypeCode", there ? type : null);
        put(name + "TypeCodeRole", there ? role : null);
        put(name + "DataLifeCycle", there ? lifeCycle(line.type()) : null);
        put(name + "IDTypeCode", there ? idType : null);
        put(name + "PermissionPolicySet", there ? line.purpose() : null);
        put(name + "Sensitivity", there ? line.sensitivity().name() : null);
        put(name + "ID", ids);
        put(name + "Name", null);
        put(name + "Detail", null);
        put(name + "Description", null);
    }

    private void source(AuditLine line) {
        put(
                "AuditEnterpriseSiteID",
                line.controller() == null ? null : line.controller().key());
        put("AuditSourceId", line.source());
        put("AuditSourceTypeCode", APPLICATION_SERVER);
        put("autorisatieProtocol", line.purpose());
        put("behandelrelatieProtocol", line.basis());
        put("toestemmingsProfiel", line.objectType().equals(CONSENT) ? line.objectIds() : null);
        put("controles", line.reason());
        put("client", line.client());
    }

    private void put(String name, @Nullable String value) {
        cells.put(name, value == null ? "" : value);
    }

    private static String action(AuditType type) {
        return switch (type) {
            case CREATE -> "C";
            case READ, LIST_HIT, SEARCH -> "R";
            case UPDATE, AMEND, SEAL, CONFIRM, CONSENT_CHANGE, POLICY_CHANGE -> "U";
            case DESTROY -> "D";
            case SHARE, EXPORT, PRINT, BREAK_GLASS, LOGIN -> "E";
        };
    }

    /** where in its life the record was touched (RFC 3881, 5.5.3) */
    private static String lifeCycle(AuditType type) {
        return switch (type) {
            case CREATE -> "1";
            case UPDATE, AMEND, CONSENT_CHANGE, POLICY_CHANGE -> "3";
            case CONFIRM, SEAL -> "4";
            case READ, LIST_HIT, SEARCH, BREAK_GLASS, LOGIN -> "6";
            case PRINT -> "9";
            case EXPORT -> "10";
            case SHARE -> "11";
            case DESTROY -> "15";
        };
    }
}
