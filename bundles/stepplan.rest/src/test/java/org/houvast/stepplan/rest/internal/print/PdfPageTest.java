package org.houvast.stepplan.rest.internal.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.houvast.commons.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF, read by another library's validator with all rules of PDF/UA-1 that a machine can check. */
class PdfPageTest {
    @BeforeAll
    static void prepareTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Sheet> sheets() {
        return Stream.of(
                StaffSheet.of(PrintedPlans.forStaff(), new PrintTexts(Language.NL)),
                ParentsSheet.of(PrintedPlans.forParents(), new PrintTexts(Language.EN)),
                staff("\u0634\u0639\u0648\u0631 \uD83E\uDDF8\u200F \u05D0 fi fl ffi", "a\u0000b\uD83Dc\te\u0301\nnext"),
                staff("\u05E9\u05DC\u05D5\u05DD (\u05D0) 12 ok. ".repeat(60), "one\n\u05D0\u05B8\u05D1"),
                staff("W".repeat(2000), "x ".repeat(1000)));
    }

    private static Sheet staff(String aim, @Nullable String strengths) {
        return StaffSheet.of(PrintedPlans.forStaff(aim, strengths), new PrintTexts(Language.EN));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void isAccessible(Sheet sheet) throws Exception {
        byte[] pdf = PdfPage.of(sheet);

        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            assertThat(result.getTestAssertions().stream().map(a -> a.getRuleId() + ": " + a.getMessage()))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void fitsOnOnePageAndSaysTheSameAsTheHtml() throws IOException {
        for (Sheet sheet : HtmlPageTest.sheets().toList()) {
            try (PDDocument pdf = Loader.loadPDF(PdfPage.of(sheet))) {
                String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(sheet.title());
                assertThat(text).contains(sheet.title());
                for (Sheet.Block block : sheet.blocks()) {
                    if (block instanceof Sheet.Paragraph paragraph) {
                        assertThat(text).contains(paragraph.text().text());
                    }
                }
            }
        }
    }

    @Test
    void goesOnOverThePageWithNothingLost() throws IOException {
        String aim = "Een woord en nog een. ".repeat(90).strip();
        try (PDDocument pdf = Loader.loadPDF(PdfPage.of(staff(aim, aim)))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text)
                    .contains("Terugkijken")
                    .contains("Only for those who work with this plan.")
                    .contains(" 1 / 2 ")
                    .endsWith(" 2 / 2 ");
            assertThat(text.replace(" 1 / 2 ", " ")).contains(aim);
        }
    }

    @Test
    void printsHebrewFromTheRightAndABoxForWhatItLacks() throws IOException {
        String hebrew = "\u05D4\u05D5\u05D0 (\u05D0\u05D5\u05D4\u05D1) 3 blokken";
        try (PDDocument pdf = Loader.loadPDF(PdfPage.of(staff(hebrew, "Strengths.")))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("\u05D4\u05D5\u05D0")
                    .doesNotContain("A box stands");
        }
        try (PDDocument pdf = Loader.loadPDF(PdfPage.of(staff("\u0634\u0639\u0648\u0631 3", "Strengths.")))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("3 \u25A1\u25A1\u25A1\u25A1")
                    .contains("A box stands for a sign that cannot be printed here.");
        }
    }

    @Test
    void breaksAWordThatIsWiderThanItsPlace() throws IOException {
        String word = "Meervoudigepersoonlijkheidsstoornis".repeat(20);
        try (PDDocument pdf = Loader.loadPDF(PdfPage.of(staff(word, "Strengths.")))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", ""))
                    .contains(word);
        }
    }

    @Test
    void embedsItsOnlyTypeface() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfPage.of(staff("Aim.", "Strengths.")))) {
            var resources = pdf.getPage(0).getResources();
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }

            assertThat(fonts).singleElement().satisfies(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).endsWith("+LiberationSans");
            });
        }
    }
}
