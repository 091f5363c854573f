package org.houvast.stepplan.rest.internal.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.houvast.commons.Language;
import org.houvast.commons.Markup;
import org.houvast.stepplan.rest.internal.print.Sheet.Block;
import org.houvast.stepplan.rest.internal.print.Sheet.Bullets;
import org.houvast.stepplan.rest.internal.print.Sheet.Facts;
import org.houvast.stepplan.rest.internal.print.Sheet.Heading;
import org.houvast.stepplan.rest.internal.print.Sheet.Paragraph;
import org.houvast.stepplan.rest.internal.print.Sheet.Row;
import org.houvast.stepplan.rest.internal.print.Sheet.Table;

/** A sheet as HTML that is well-formed XML too; black on white, nothing from elsewhere. */
final class HtmlPage {
    private static final String STYLE =
            "@page{size:A4;margin:15mm}body{font:11pt/1.35 \"Liberation Sans\",Arial,sans-serif;"
                    + "max-width:180mm;margin:0 auto;padding:4mm}h1{font-size:18pt;margin:0 0 2mm}h2{font-size:13pt;margin:4mm 0 1mm}"
                    + "p,ul{margin:0 0 1.5mm}table{border-collapse:collapse;width:100%;margin-bottom:3mm}.facts th{width:25%}"
                    + "th,td{text-align:start;vertical-align:top;padding:1mm 2mm 1mm 0;border-bottom:1px solid}"
                    + "td p{margin:0 0 .5mm}thead{display:table-header-group}tr{break-inside:avoid}h2{break-after:avoid}"
                    + ".words{white-space:pre-line;overflow-wrap:anywhere}";

    /** what the page may load: its own style and nothing else */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE) + "'; frame-ancestors 'none'";

    private final StringBuilder html = new StringBuilder();
    private final Language language;

    private HtmlPage(Language language) {
        this.language = language;
    }

    static byte[] of(Sheet sheet) {
        HtmlPage page = new HtmlPage(sheet.language());
        page.write(sheet);
        return page.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Sheet sheet) {
        String title = Markup.escaped(sheet.title());
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(tag(language))
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>")
                .append(title)
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(title)
                .append("</h1>\n");
        sheet.blocks().forEach(this::write);
        html.append("</main>\n</body>\n</html>\n");
    }

    private void write(Block block) {
        if (block instanceof Heading heading) {
            html.append("<h2>").append(Markup.escaped(heading.text())).append("</h2>\n");
        } else if (block instanceof Paragraph paragraph) {
            element("p", paragraph.text());
        } else if (block instanceof Bullets bullets) {
            html.append("<ul>\n");
            bullets.items().forEach(i -> element("li", i));
            html.append("</ul>\n");
        } else if (block instanceof Facts facts) {
            html.append("<table class=\"facts\">\n<tbody>\n");
            facts.facts().forEach(f -> {
                html.append("<tr><th scope=\"row\">")
                        .append(Markup.escaped(f.name()))
                        .append("</th>");
                cell(List.of(f.value()));
                html.append("</tr>\n");
            });
            html.append("</tbody>\n</table>\n");
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void table(Table table) {
        html.append("<table aria-label=\"").append(Markup.escaped(table.name())).append("\">\n<thead>\n<tr>");
        table.columns().forEach(c -> html.append("<th scope=\"col\">")
                .append(Markup.escaped(c))
                .append("</th>"));
        html.append("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(this::row);
        html.append("</tbody>\n</table>\n");
    }

    private void row(Row row) {
        html.append("<tr><th scope=\"row\"").append(other(row.header())).append('>');
        html.append(Markup.escaped(row.header().text())).append("</th>");
        row.cells().forEach(this::cell);
        html.append("</tr>\n");
    }

    private void cell(List<Phrase> phrases) {
        html.append("<td>");
        phrases.forEach(p -> element("p", p));
        html.append("</td>");
    }

    private void element(String name, Phrase phrase) {
        String text = Markup.escaped(phrase.text());
        html.append('<')
                .append(name)
                .append(" class=\"words\"")
                .append(other(phrase))
                .append('>');
        html.append(phrase.strong() ? "<strong>" + text + "</strong>" : text);
        html.append("</").append(name).append(">\n");
    }

    /** says so when words are of another language than the page, or written in another direction */
    private String other(Phrase phrase) {
        String other = phrase.tag().equals(tag(language)) ? "" : " lang=\"" + phrase.tag() + "\"";
        return Direction.isMixed(phrase.text()) ? other + " dir=\"auto\"" : other;
    }

    static String tag(Language language) {
        return language.locale().toLanguageTag();
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
