package org.houvast.privacy.internal.requests;

import java.util.TreeMap;
import org.houvast.privacy.CollectedItem;
import org.houvast.privacy.internal.requests.PackageContent.PackedItem;
import org.jspecify.annotations.Nullable;

/** Writes a package for machines; its schema is {@code data-package.schema.json}. Nothing in it can end a script or an element of HTML. */
final class PackageJson {
    /** what the member {@code format} says */
    static final String FORMAT = "houvast-data-package/1";

    private final StringBuilder json = new StringBuilder();

    private PackageJson() {}

    static String of(PackageContent content) {
        PackageJson writer = new PackageJson();
        writer.write(content);
        return writer.json.toString();
    }

    private void write(PackageContent content) {
        json.append('{');
        member("format", FORMAT).append(',');
        member("request", content.request().toString()).append(',');
        member("kind", content.kind().name()).append(',');
        member("about", content.about()).append(',');
        member("language", content.language().locale().toLanguageTag()).append(',');
        member("receivedOn", content.receivedOn().toString()).append(',');
        member("answeredOn", content.answeredOn().toString()).append(',');
        member("letter", content.letter()).append(",\"items\":[");
        items(content);
        json.append("],\"leftOut\":[");
        leftOut(content);
        json.append("],\"retention\":[");
        retention(content);
        json.append("]}");
    }

    private void items(PackageContent content) {
        String between = "";
        for (PackedItem packed : content.items()) {
            json.append(between);
            item(packed.item());
            between = ",";
        }
    }

    private void leftOut(PackageContent content) {
        String between = "";
        for (var out : new TreeMap<>(content.leftOut()).entrySet()) {
            json.append(between).append('{');
            member("ground", out.getKey().name());
            json.append(",\"items\":").append(out.getValue()).append('}');
            between = ",";
        }
    }

    private void retention(PackageContent content) {
        String between = "";
        for (var kept : new TreeMap<>(content.retention()).entrySet()) {
            json.append(between).append('{');
            member("type", kept.getKey()).append(',');
            member("retention", kept.getValue()).append('}');
            between = ",";
        }
    }

    private void item(CollectedItem item) {
        json.append('{');
        member("type", item.type()).append(',');
        member("id", item.recordId().toString()).append(',');
        member("at", item.at().toString()).append(",\"fields\":[");
        String between = "";
        for (CollectedItem.Field field : item.fields()) {
            json.append(between).append('{');
            member("name", field.name()).append(',');
            member("value", PackedItem.words(field)).append(",\"changed\":");
            json.append(field.instead() != null).append('}');
            between = ",";
        }
        json.append("]}");
    }

    private StringBuilder member(String name, @Nullable String value) {
        text(name);
        json.append(':');
        if (value == null) {
            return json.append("null");
        }
        return text(value);
    }

    private StringBuilder text(String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029 || lonely(value, i)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"');
    }

    /** whether it is half of a character, which UTF-8 cannot hold */
    private static boolean lonely(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }
}
