package org.houvast.privacy.internal.requests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.houvast.commons.Markup;
import org.houvast.privacy.CollectedItem;
import org.houvast.privacy.internal.requests.PackageContent.PackedItem;

/**
 * Writes a package as one page for people: headings in order, a table of names and values for each record, its own style and nothing from
 * elsewhere, no script. It reads alike on a screen, on paper and aloud.
 */
final class PackagePage {
    private static final String STYLE =
            "body{font:1rem/1.5 Arial,sans-serif;max-width:45rem;margin:0 auto;padding:1rem;"
                    + "color:#000;background:#fff}table{border-collapse:collapse;width:100%;margin:0 0 1.5rem}"
                    + "caption{text-align:left;font-weight:bold;padding:.5rem 0}th,td{text-align:left;vertical-align:top;"
                    + "padding:.3rem .6rem .3rem 0;border-bottom:1px solid #555}th{width:35%;font-weight:normal}"
                    + "td{white-space:pre-line;overflow-wrap:anywhere}tr{break-inside:avoid}";

    private final StringBuilder html = new StringBuilder();
    private final PackageContent content;
    private final PackageTexts texts;

    private PackagePage(PackageContent content) {
        this.content = content;
        this.texts = new PackageTexts(content.language(), content.zone());
    }

    static String of(PackageContent content) {
        PackagePage page = new PackagePage(content);
        page.write();
        return page.html.toString();
    }

    private void write() {
        String title = Markup.escaped(texts.text("title." + content.kind().name()));
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(content.language().locale().toLanguageTag())
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>")
                .append(title)
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(title)
                .append("</h1>\n");
        paragraph(texts.text("received") + " " + texts.day(content.receivedOn()) + ". " + texts.text("answered") + " "
                + texts.day(content.answeredOn()) + ".");
        paragraph(texts.text("intro." + content.about()));
        if (content.letter() != null) {
            paragraph(content.letter());
        }
        records();
        leftOut();
        retention();
        heading(texts.text("rights.heading"));
        paragraph(texts.text("rights"));
        html.append("</main>\n</body>\n</html>\n");
    }

    private void records() {
        if (content.items().isEmpty()) {
            paragraph(texts.text("nothing"));
        }
        Map<String, List<CollectedItem>> byType = new LinkedHashMap<>();
        content.items().forEach(i -> byType.computeIfAbsent(i.item().type(), t -> new ArrayList<>())
                .add(i.item()));
        byType.forEach((type, items) -> {
            heading(texts.type(type));
            items.forEach(this::table);
        });
    }

    private void table(CollectedItem item) {
        html.append("<table>\n<caption>")
                .append(Markup.escaped(texts.type(item.type()) + ", " + texts.at(item.at())))
                .append("</caption>\n<tbody>\n");
        item.fields().forEach(f -> row(texts.field(f.name()), texts.value(PackedItem.words(f))));
        html.append("</tbody>\n</table>\n");
    }

    private void leftOut() {
        if (content.leftOut().isEmpty()) {
            return;
        }
        heading(texts.text("left-out.heading"));
        html.append("<table>\n<tbody>\n");
        new TreeMap<>(content.leftOut())
                .forEach((ground, items) -> row(texts.text("ground." + ground.name()), String.valueOf(items)));
        html.append("</tbody>\n</table>\n");
    }

    private void retention() {
        if (content.retention().isEmpty()) {
            return;
        }
        heading(texts.text("retention.heading"));
        html.append("<table>\n<tbody>\n");
        new TreeMap<>(content.retention())
                .forEach((type, kept) -> row(texts.type(type), texts.text("retention." + kept)));
        html.append("</tbody>\n</table>\n");
    }

    private void row(String name, String value) {
        html.append("<tr><th scope=\"row\">")
                .append(Markup.escaped(name))
                .append("</th><td>")
                .append(Markup.escaped(value))
                .append("</td></tr>\n");
    }

    private void heading(String text) {
        html.append("<h2>").append(Markup.escaped(text)).append("</h2>\n");
    }

    private void paragraph(String text) {
        html.append("<p>").append(Markup.escaped(text)).append("</p>\n");
    }
}
