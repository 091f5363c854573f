package org.houvast.administration.rest.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.houvast.administration.AssessmentSheet;
import org.houvast.administration.AssessmentSheet.Cell;
import org.houvast.administration.AssessmentSheet.Column;
import org.houvast.administration.AssessmentSheet.Row;
import org.houvast.administration.AssessmentSheet.Section;
import org.houvast.administration.AssessmentSheet.Table;
import org.houvast.commons.Markup;

/**
 * A sheet as HTML that is well-formed XML too: headings in order, tables whose header cells say what they head, its own style and nothing
 * from elsewhere. Nothing is told by colour. A wide table scrolls by itself, and the keyboard reaches it.
 */
final class SheetPage {
    private static final String STYLE = "@page{size:A4 landscape;margin:12mm}"
            + "body{font:1rem/1.45 Arial,sans-serif;max-width:80rem;margin:0 auto;padding:1rem;color:#000;background:#fff}"
            + "h1{font-size:1.6rem}h2{font-size:1.25rem;break-after:avoid}p{max-width:50rem}"
            + ".table{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:0 0 1.5rem;font-size:.9rem}"
            + "th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #555;"
            + "overflow-wrap:anywhere;min-width:6rem}thead{display:table-header-group}tr{break-inside:avoid}"
            + "@media print{body{font-size:9pt;padding:0}.table{overflow:visible}th,td{min-width:0}}";

    /** what the page may load: its own style and nothing else */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash() + "'; frame-ancestors 'none'";

    private final StringBuilder html = new StringBuilder();

    private SheetPage() {}

    static byte[] of(AssessmentSheet sheet) {
        SheetPage page = new SheetPage();
        page.write(sheet);
        return page.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(AssessmentSheet sheet) {
        String title = Markup.escaped(sheet.title());
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(sheet.language().locale().toLanguageTag())
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>")
                .append(title)
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(title)
                .append("</h1>\n");
        sheet.sections().forEach(this::section);
        html.append("</main>\n</body>\n</html>\n");
    }

    private void section(Section section) {
        String id = Markup.escaped(section.code());
        html.append("<section aria-labelledby=\"")
                .append(id)
                .append("\">\n<h2 id=\"")
                .append(id)
                .append("\">")
                .append(Markup.escaped(section.title()))
                .append("</h2>\n");
        section.paragraphs()
                .forEach(p -> html.append("<p>").append(Markup.escaped(p)).append("</p>\n"));
        Table table = section.table();
        if (table != null && !table.rows().isEmpty()) {
            table(table, id);
        }
        html.append("</section>\n");
    }

    private void table(Table table, String heading) {
        html.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
                .append(heading)
                .append("\">\n<table aria-labelledby=\"")
                .append(heading)
                .append("\">\n<thead>\n<tr>");
        for (Column column : table.columns()) {
            html.append("<th scope=\"col\">")
                    .append(Markup.escaped(column.label()))
                    .append("</th>");
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(this::row);
        html.append("</tbody>\n</table>\n</div>\n");
    }

    private void row(Row row) {
        html.append("<tr><th scope=\"row\">")
                .append(Markup.escaped(row.label()))
                .append("</th>");
        for (Cell cell : row.cells()) {
            html.append("<td>").append(Markup.escaped(cell.text())).append("</td>");
        }
        html.append("</tr>\n");
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
