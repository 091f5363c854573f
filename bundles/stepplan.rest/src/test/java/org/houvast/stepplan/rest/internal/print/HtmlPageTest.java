package org.houvast.stepplan.rest.internal.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.houvast.commons.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlPageTest {
    static Stream<Sheet> sheets() {
        return Stream.of(Language.values())
                .map(PrintTexts::new)
                .flatMap(texts -> Stream.of(
                        StaffSheet.of(PrintedPlans.forStaff(), texts),
                        ParentsSheet.of(PrintedPlans.forParents(), texts)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void saysItsLanguageAndItsTitle(Sheet sheet) throws Exception {
        Document page = parsed(sheet);

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(HtmlPage.tag(sheet.language()));
        assertThat(texts(page, "title")).containsExactly(sheet.title());
        assertThat(texts(page, "h1")).containsExactly(sheet.title());
        assertThat(sheet.title()).contains("Tim <& Co>");
        assertThat(elements(page, "h3")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void hasAScopeAtEveryHeaderAndAHeaderForEveryCell(Sheet sheet) throws Exception {
        Document page = parsed(sheet);

        assertThat(elements(page, "th")).isNotEmpty().allSatisfy(th -> {
            assertThat(th.getAttribute("scope")).isIn("row", "col");
            assertThat(th.getTextContent()).isNotBlank();
        });
        assertThat(elements(page, "tbody")).isNotEmpty();
        for (Element body : elements(page, "tbody")) {
            assertThat(elements(body, "tr"))
                    .allSatisfy(row -> assertThat(elements(row, "th")).hasSize(1));
        }
        assertThat(elements(page, "thead")).hasSize(1);
        assertThat(elements(page, "table")).last().satisfies(t -> assertThat(t.getAttribute("aria-label"))
                .isNotBlank());
        assertThat(elements(page, "td"))
                .allSatisfy(cell -> assertThat(cell.getTextContent()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void tellsNothingByColourAndLoadsNothing(Sheet sheet) {
        String page = new String(HtmlPage.of(sheet), StandardCharsets.UTF_8);

        assertThat(page)
                .doesNotContainIgnoringCase("color")
                .doesNotContain("background", "#", "rgb", "<img", "<script", "href=", "src=", "url(", " style=");
        assertThat(HtmlPage.POLICY).contains("style-src 'sha256-");
    }

    @Test
    void saysOfWordsOfAnotherLanguageWhichItIs() throws Exception {
        Document english = parsed(StaffSheet.of(PrintedPlans.forStaff(), new PrintTexts(Language.EN)));
        Document dutch = parsed(StaffSheet.of(PrintedPlans.forStaff(), new PrintTexts(Language.NL)));

        assertThat(elements(english, "p"))
                .filteredOn(p -> p.getTextContent().contains("Merken en opschrijven"))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.getAttribute("lang")).isEqualTo("nl"));
        assertThat(elements(dutch, "p")).noneMatch(p -> p.hasAttribute("lang"));
    }

    @Test
    void showsStaffWhereTheyAreAndNotWhyWaitingWasAgreed() throws Exception {
        String page = parsed(StaffSheet.of(PrintedPlans.forStaff(), new PrintTexts(Language.NL)))
                .getDocumentElement()
                .getTextContent();

        assertThat(page)
                .contains("Stappenplan voor Tim <& Co>")
                .contains("Tim <& Co> blijft bij de groep als iets ophoudt.")
                .contains("gepauzeerd, tot en met 9 maart 2026. Reden: vakantie")
                .contains("Vera de Boer, Esra Yılmaz")
                .contains("Nu aan de beurt: stap 3")
                .contains("Vraag een collega om mee te kijken.")
                .contains("uiterlijk 16 maart 2026", "Dit is te laat.", "wachten tot en met 5 maart 2026")
                .contains("gesprek op 2 maart 2026", "terug naar stap 3", "dat was al gedaan")
                .contains("door pedagogisch medewerker")
                .contains("De coach werkt hier alleen met de groep.")
                .doesNotContain(PrintedPlans.PRIVATE, "SAFETY", "SPECIFIC", "{{", "veiligheid");
    }

    @Test
    void showsParentsWhatIsAskedOfThem() throws Exception {
        String page = parsed(ParentsSheet.of(PrintedPlans.forParents(), new PrintTexts(Language.NL)))
                .getDocumentElement()
                .getTextContent();

        assertThat(page)
                .contains("Dit is klaar.", "Dit slaan we over.", "Hier zijn we nu mee bezig.", "Dit komt later.")
                .contains("Alleen als het nodig is.", "besproken op 2 maart 2026", "uiterlijk 16 maart 2026")
                .contains("Hoe gaat het thuis met Tim <& Co>?", "U hoeft hier niets te doen.")
                .contains("U mag altijd vragen wat wij hebben opgeschreven.");
    }

    @Test
    void saysThatNothingWasWritten() throws Exception {
        assertThat(texts(parsed(StaffSheet.of(PrintedPlans.forStaff(null, " "), new PrintTexts(Language.EN))), "p"))
                .filteredOn("Nobody wrote this down yet."::equals)
                .hasSize(2);
    }

    @Test
    void saysOfWordsFromTheRightWhichWayTheyGoAndNoLanguageThatTheyAreNot() throws Exception {
        String arabic = "\u0634\u0639\u0648\u0631";
        Document page = parsed(
                StaffSheet.of(PrintedPlans.forStaff(arabic, "Says " + arabic + "."), new PrintTexts(Language.NL)));

        assertThat(elements(page, "p"))
                .filteredOn(p -> p.getTextContent().equals(arabic))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.getAttribute("dir")).isEqualTo("auto");
                    assertThat(p.getAttribute("lang")).isEqualTo("und");
                });
        assertThat(elements(page, "p"))
                .filteredOn(p -> p.getTextContent().startsWith("Says"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.getAttribute("dir")).isEqualTo("auto");
                    assertThat(p.hasAttribute("lang")).isFalse();
                });
        assertThat(elements(page, "p").stream().filter(p -> p.hasAttribute("dir")))
                .hasSize(2);
    }

    @Test
    void leavesOutWhatXmlCannotHold() throws Exception {
        Sheet sheet = StaffSheet.of(
                PrintedPlans.forStaff("a\u0000b\uD83Dc\uFFFE\uD83E\uDDF8", "\"<script>'"), new PrintTexts(Language.EN));

        assertThat(texts(parsed(sheet), "p")).contains("abc\uD83E\uDDF8", "\"<script>'");
    }

    private static Document parsed(Sheet sheet) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(HtmlPage.of(sheet)));
    }

    private static List<String> texts(Document page, String name) {
        return elements(page.getDocumentElement(), name).stream()
                .map(e -> e.getTextContent().strip())
                .toList();
    }

    private static List<Element> elements(Document page, String name) {
        return elements(page.getDocumentElement(), name);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
