package org.houvast.stepplan.internal.handover;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.houvast.commons.Language;
import org.houvast.parents.ParentView;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareLine;
import org.houvast.parents.SharedItem;
import org.jspecify.annotations.Nullable;

/** What is handed over: records in the words that parents read, a message, and what parents wrote beside them. */
@MappedSuperclass
abstract class HandoverSet {
    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable String message;

    @Column(name = "set_version")
    private int setVersion;

    @ElementCollection
    @CollectionTable(name = "stepplan_handover_item", joinColumns = @JoinColumn(name = "handover_id"))
    @OrderColumn(name = "position")
    private List<ItemRow> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "stepplan_handover_line", joinColumns = @JoinColumn(name = "handover_id"))
    @OrderColumn(name = "position")
    private List<WordsRow> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "stepplan_handover_view", joinColumns = @JoinColumn(name = "handover_id"))
    @OrderColumn(name = "position")
    private List<ViewRow> views = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected HandoverSet() {}

    /** chooses, in place of what was chosen */
    final void choose(Language newLanguage, @Nullable String newMessage, List<HandoverItems.Chosen> chosen) {
        language = newLanguage;
        message = newMessage == null || newMessage.isBlank() ? null : newMessage;
        items.clear();
        lines.clear();
        for (int i = 0; i < chosen.size(); i++) {
            HandoverItems.Chosen one = chosen.get(i);
            ShareDocument document = one.required(i + 1);
            items.add(new ItemRow(one.item(), one.version(), document));
            for (ShareLine line : document.lines()) {
                lines.add(new WordsRow(i, line));
            }
        }
    }

    /** a set that parents see is another one than those that they saw before */
    final void freeze() {
        setVersion++;
    }

    final void add(List<ParentView> written) {
        views.clear();
        written.forEach(view -> views.add(new ViewRow(view)));
    }

    /** nothing of it stays */
    final void empty() {
        message = null;
        items.clear();
        lines.clear();
        views.clear();
    }

    final Language language() {
        return language;
    }

    final @Nullable String message() {
        return message;
    }

    final int setVersion() {
        return setVersion;
    }

    final List<SharedItem> items() {
        return items.stream().map(ItemRow::item).toList();
    }

    final List<ParentView> views() {
        return views.stream().map(ViewRow::view).toList();
    }

    final List<ShareDocument> documents() {
        List<ShareDocument> documents = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int number = i;
            documents.add(items.get(i)
                    .document(
                            language,
                            lines.stream()
                                    .filter(line -> line.isOf(number))
                                    .map(WordsRow::line)
                                    .toList()));
        }
        return documents;
    }
}
