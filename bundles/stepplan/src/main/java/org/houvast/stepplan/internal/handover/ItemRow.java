package org.houvast.stepplan.internal.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.Language;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareLine;
import org.houvast.parents.SharedItem;
import org.jspecify.annotations.Nullable;

/** A record that goes. No record itself: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class ItemRow {
    @Column(name = "item_type")
    private String type;

    @Column(name = "item_id")
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "item_version")
    private int version;

    private String title;

    @Column(name = "item_date")
    private @Nullable LocalDate date;

    @SuppressWarnings("NullAway.Init")
    protected ItemRow() {}

    ItemRow(SharedItem item, int version, ShareDocument document) {
        this.type = item.type();
        this.id = item.id();
        this.version = version;
        this.title = document.title();
        this.date = document.date();
    }

    SharedItem item() {
        return new SharedItem(type, id);
    }

    ShareDocument document(Language language, List<ShareLine> lines) {
        return new ShareDocument(type, title, date, language, lines);
    }
}
