package org.houvast.stepplan.rest.internal.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.houvast.commons.Markup;

/**
 * A sheet as a tagged PDF (PDF/UA-1). It is set as large as fits on one page, between 11 and 9 points; what is too much for that goes on
 * over the page at 10 points.
 */
final class PdfPage {
    private static final float[] SIZES = {11, 10.5f, 10, 9.5f, 9};
    private static final float LONG = 10;

    private PdfPage() {}

    static byte[] of(Sheet sheet) {
        try {
            for (float size : SIZES) {
                byte[] pdf = of(sheet, size, true);
                if (pdf.length > 0) {
                    return pdf;
                }
            }
            return of(sheet, LONG, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** empty when it wants more than one page and may not */
    private static byte[] of(Sheet sheet, float size, boolean onePage) throws IOException {
        try (PDDocument pdf = new PDDocument();
                PdfFace face = PdfFace.in(pdf)) {
            PdfTags tags = new PdfTags();
            try (PdfPen pen = new PdfPen(pdf, face, tags)) {
                new PdfLayout(face, pen, tags.document(), sheet.language(), size).write(sheet);
            }
            if (onePage && pdf.getNumberOfPages() > 1) {
                return new byte[0];
            }
            tags.end(pdf.getDocumentCatalog());
            describe(pdf, sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void describe(PDDocument pdf, Sheet sheet) throws IOException {
        pdf.setVersion(1.7f);
        pdf.getDocumentInformation().setTitle(sheet.title());
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(HtmlPage.tag(sheet.language()));
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(metadata(sheet).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static String metadata(Sheet sheet) {
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt>"
                + "<rdf:li xml:lang=\"x-default\">" + Markup.escaped(sheet.title())
                + "</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>" + HtmlPage.tag(sheet.language())
                + "</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
    }
}
