package org.houvast.stepplan.rest.internal.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** What each piece of a PDF is, in the order of reading: the tree that a screen reader walks. */
final class PdfTags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final List<COSArray> pages = new ArrayList<>();

    PdfTags() {
        root.appendKid(document);
    }

    PDStructureElement document() {
        return document;
    }

    static PDStructureElement add(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** @param scope {@code Row} or {@code Column} */
    static PDStructureElement header(PDStructureElement row, String scope) {
        PDStructureElement header = add(row, StandardStructureTypes.TH);
        PDTableAttributeObject attribute = new PDTableAttributeObject();
        attribute.setScope(scope);
        header.addAttribute(attribute);
        return header;
    }

    static PDStructureElement list(PDStructureElement parent) {
        PDStructureElement list = add(parent, StandardStructureTypes.L);
        PDListAttributeObject attribute = new PDListAttributeObject();
        attribute.setListNumbering(PDListAttributeObject.LIST_NUMBERING_DISC);
        list.addAttribute(attribute);
        return list;
    }

    void begin(PDPage page) {
        page.setStructParents(pages.size());
        pages.add(new COSArray());
    }

    /** the number of the next piece on this page, which belongs to that element */
    int mark(PDStructureElement element, PDPage page) {
        COSArray marked = pages.get(page.getStructParents());
        int number = marked.size();
        marked.add(element.getCOSObject());
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.getPDFName(PDMarkedContentReference.TYPE));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, number);
        element.appendKid(new PDMarkedContentReference(reference));
        return number;
    }

    void end(PDDocumentCatalog catalog) {
        Map<Integer, PDParentTreeValue> parents = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            parents.put(i, new PDParentTreeValue(pages.get(i)));
        }
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages.size());
        catalog.setStructureTreeRoot(root);
    }
}
