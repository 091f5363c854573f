package org.houvast.administration.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.houvast.administration.AssessmentSheet;
import org.houvast.administration.AssessmentSheet.Cell;
import org.houvast.administration.AssessmentSheet.Column;
import org.houvast.administration.AssessmentSheet.Row;
import org.houvast.administration.AssessmentSheet.Section;
import org.houvast.administration.AssessmentSheet.Table;
import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;

class SheetPageTest {
    private static final AssessmentSheet SHEET = new AssessmentSheet(
            AssessmentSheet.Kind.DPIA,
            new OrganisationRef("centre"),
            Language.NL,
            Instant.EPOCH,
            "Titel <script>",
            List.of(
                    new Section("ABOUT", "Over \"dit\" & dat", List.of("Een zin.\u0000", "Nog een."), null),
                    new Section("EMPTY", "Leeg", List.of(), new Table(List.of(new Column("A", "a")), List.of())),
                    new Section(
                            "RECORDS",
                            "Soorten",
                            List.of(),
                            new Table(
                                    List.of(new Column("KIND", "Soort"), new Column("READ", "Wie leest")),
                                    List.of(new Row(
                                            "question",
                                            "vraag",
                                            List.of(new Cell("coach's <b>", List.of("COACH")))))))));

    private static Document page() throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        EntityResolver nothing = (publicId, systemId) -> new InputSource(new ByteArrayInputStream(new byte[0]));
        builder.setEntityResolver(nothing);
        return builder.parse(new ByteArrayInputStream(SheetPage.of(SHEET)));
    }

    private static List<Element> all(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    @Test
    void saysItsLanguageAndHasHeadingsInOrder() throws Exception {
        Document page = page();

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("nl");
        assertThat(all(page, "h1")).extracting(Element::getTextContent).containsExactly("Titel <script>");
        assertThat(all(page, "h2"))
                .extracting(Element::getTextContent)
                .containsExactly("Over \"dit\" & dat", "Leeg", "Soorten");
        assertThat(all(page, "p")).extracting(Element::getTextContent).containsExactly("Een zin.", "Nog een.");
    }

    @Test
    void headsEveryColumnAndRowAndShowsNoEmptyTable() throws Exception {
        Document page = page();

        assertThat(all(page, "table")).hasSize(1).allMatch(t -> t.getAttribute("aria-labelledby")
                .equals("RECORDS"));
        assertThat(all(page, "th")).extracting(th -> th.getAttribute("scope")).containsExactly("col", "col", "row");
        assertThat(all(page, "td")).extracting(Element::getTextContent).containsExactly("coach's <b>");
    }

    @Test
    void loadsAndRunsNothingButItsOwnStyle() throws Exception {
        assertThat(new String(SheetPage.of(SHEET), StandardCharsets.UTF_8))
                .doesNotContain("<script", "http", "<b>", "src=", "href=");
        assertThat(all(page(), "style")).hasSize(1);
        assertThat(SheetPage.POLICY).startsWith("default-src 'none'; style-src 'sha256-");
    }
}
