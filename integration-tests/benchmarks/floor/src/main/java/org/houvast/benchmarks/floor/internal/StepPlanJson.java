package org.houvast.benchmarks.floor.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a step plan from its rows; what the product finds out each time is known beforehand. */
final class StepPlanJson {
    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    /** the line of the first step in what is known */
    private static final int FIRST_STEP = 2;

    private final JsonGenerator json;
    private final List<String> known;
    private int no;

    StepPlanJson(JsonGenerator json, List<String> known) {
        this.json = json;
        this.known = known;
    }

    void begin(UUID id, ResultSet plan) throws SQLException, IOException {
        json.writeStartObject();
        json.writeStringField("id", id.toString());
        json.writeNumberField("revision", plan.getLong(1));
        json.writeStringField("state", plan.getString(2));
        json.writeObjectFieldStart("subject");
        json.writeStringField("type", "CHILD");
        json.writeStringField("id", plan.getString(3));
        json.writeEndObject();
        json.writeStringField("group", plan.getString(4));
        json.writeObjectFieldStart("location");
        json.writeStringField("location", plan.getString(5));
        json.writeStringField("workForm", plan.getString(6));
        json.writeEndObject();
        json.writeStringField("questionId", plan.getString(7));
        json.writeObjectFieldStart("template");
        json.writeStringField("id", plan.getString(8));
        json.writeStringField("key", plan.getString(9));
        json.writeNumberField("version", plan.getInt(10));
        json.writeStringField("language", plan.getString(11));
        json.writeStringField("title", plan.getString(12));
        json.writeEndObject();
        json.writeObjectFieldStart("text");
        text("aim", plan.getString(13));
        text("strengths", plan.getString(14));
        json.writeEndObject();
    }

    void beginArray(String name) throws IOException {
        json.writeArrayFieldStart(name);
    }

    void endArray() throws IOException {
        json.writeEndArray();
    }

    void author(ResultSet row) throws SQLException, IOException {
        json.writeString(row.getString(1));
    }

    void confirmation(ResultSet row) throws SQLException, IOException {
        json.writeStartObject();
        json.writeStringField("side", row.getString(1));
        json.writeStringField("by", row.getString(2));
        time("at", row, 3);
        json.writeEndObject();
    }

    void progress(ResultSet plan) throws SQLException, IOException {
        text("begunOn", plan.getString(15));
        json.writeNumberField("currentStep", plan.getInt(16));
    }

    void step(ResultSet row) throws SQLException, IOException {
        String[] found = known.get(FIRST_STEP + no).split("\t", -1);
        no++;
        json.writeStartObject();
        json.writeNumberField("no", no);
        json.writeStringField("title", row.getString(1));
        text("goal", row.getString(2));
        json.writeArrayFieldStart("actions");
        for (String action : row.getString(3).split("\n", -1)) {
            json.writeString(action);
        }
        json.writeEndArray();
        text("responsibleRole", row.getString(4));
        text("evidence", row.getString(5));
        text("onlyFor", row.getString(6));
        String state = row.getString(11);
        json.writeStringField("state", state == null ? "WAITING" : state);
        text("due", found[0].isEmpty() ? null : found[0]);
        json.writeBooleanField("overdue", false);
        time("startedAt", row, 12);
        text("startedBy", row.getString(13));
        parents(row, found[1]);
        json.writeFieldName("allowedActions");
        json.writeRawValue(found[2]);
        json.writeEndObject();
    }

    private void parents(ResultSet row, String due) throws SQLException, IOException {
        json.writeObjectFieldStart("parents");
        json.writeStringField("mode", row.getString(7));
        text("who", row.getString(8));
        text("due", due.isEmpty() ? null : due);
        json.writeBooleanField("overdue", false);
        text("textForParents", row.getString(9));
        text("reasonWhenNone", row.getString(10));
        json.writeEndObject();
    }

    void overdue() throws IOException {
        json.writeBooleanField("overdue", false);
        json.writeBooleanField("parentsOverdue", false);
        json.writeBooleanField("closureDaysKnown", Boolean.parseBoolean(known.get(1)));
    }

    void evidence(ResultSet row) throws SQLException, IOException {
        json.writeStartObject();
        json.writeStringField("kind", row.getString(1));
        json.writeStringField("recordId", row.getString(2));
        time("at", row, 3);
        json.writeEndObject();
    }

    void end(ResultSet plan) throws SQLException, IOException {
        time("createdAt", plan, 17);
        json.writeFieldName("allowedActions");
        json.writeRawValue(known.get(0));
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private void time(String name, ResultSet row, int column) throws SQLException, IOException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        if (at != null) {
            json.writeStringField(name, MICROSECONDS.format(at.toInstant()));
        }
    }
}
