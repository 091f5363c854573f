package org.houvast.observation.internal.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Language;
import org.houvast.commons.Subject;
import org.houvast.observation.ObservationPattern;
import org.houvast.observation.ObservationPattern.Bar;
import org.houvast.observation.PatternBy;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PatternPictureTest {
    @Test
    void saysInTitleAndDescriptionWhatItShows() throws Exception {
        ObservationPattern pattern = pattern(true, List.of(new Bar("hall", 4), new Bar("corner", 2)));

        Document svg = parsed(PatternPicture.of(pattern, Language.EN));

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("title desc");
        assertThat(text(svg, "title")).isEqualTo("Observations by place, from 2026-01-01 to 2026-03-31");
        assertThat(text(svg, "desc"))
                .isEqualTo("Observations by place, from 2026-01-01 to 2026-03-31. 7 observations. hall: 4, corner: 2,"
                        + " not told: 1.");
        assertThat(lengths(svg)).hasSize(2).satisfies(l -> assertThat(l.get(0)).isEqualTo(2 * l.get(1)));
    }

    @Test
    void drawsNothingBelowTheMinimumAndSaysSo() throws Exception {
        Document svg = parsed(PatternPicture.of(pattern(false, List.of()), Language.NL));

        assertThat(lengths(svg)).isEmpty();
        assertThat(text(svg, "desc")).contains("Vanaf 5 tellen we ze per soort");
    }

    @Test
    void isWellFormedWhateverPeopleWrite() throws Exception {
        String wild = "<script>alert(1)</script> & \"'\u0001\uFFFE مرحبا 👩‍👧 " + "x".repeat(100);

        Document svg = parsed(PatternPicture.of(pattern(true, List.of(new Bar(wild, 5))), Language.NL));

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(text(svg, "desc"))
                .contains("<script>alert(1)</script> & \"'")
                .contains("👩‍👧");
    }

    private static List<Integer> lengths(Document svg) {
        NodeList bars = svg.getElementsByTagName("rect");
        return IntStream.range(1, bars.getLength())
                .mapToObj(i -> Integer.valueOf(
                        bars.item(i).getAttributes().getNamedItem("width").getNodeValue()))
                .toList();
    }

    private static String text(Document svg, String element) {
        return svg.getElementsByTagName(element).item(0).getTextContent();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static ObservationPattern pattern(boolean enough, List<Bar> bars) {
        ObservationPattern pattern = new ObservationPattern(
                Subject.of(new ChildRef("tim")),
                PatternBy.PLACE,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                "Europe/Amsterdam",
                enough ? 7 : 3,
                5,
                enough,
                enough ? 1 : 0,
                bars,
                0,
                "");
        return (enough ? PatternWords.EN : PatternWords.NL).told(pattern);
    }
}
