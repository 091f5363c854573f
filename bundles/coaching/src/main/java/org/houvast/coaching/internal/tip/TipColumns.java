package org.houvast.coaching.internal.tip;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.TipAudience;
import org.houvast.coaching.TipText;
import org.houvast.coaching.internal.practice.AgeBands;
import org.houvast.coaching.internal.practice.Themes;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.jspecify.annotations.Nullable;

/** What a tip says, as columns; codes with commas, addresses with line ends between. */
@Embeddable
public record TipColumns(
        @Enumerated(EnumType.STRING) Language language,
        String title,
        @Column(name = "tip_text") String words,
        String themes,
        @Column(name = "age_bands") @Nullable String ageBands,
        @Enumerated(EnumType.STRING) TipAudience audience,
        String source,
        String licence,
        @Nullable String links) {
    static TipColumns of(TipText text) {
        List<String> links = text.links() == null ? List.of() : text.links();
        if (!links.stream().allMatch(TipColumns::isLink)) {
            throw Problem.of(CoachingProblems.LINK_INVALID);
        }
        return new TipColumns(
                text.language(),
                text.title(),
                text.text(),
                Objects.requireNonNull(Themes.column(text.themes())),
                AgeBands.column(text.ageBands()),
                text.audience(),
                text.source(),
                text.licence(),
                links.isEmpty() ? null : String.join("\n", links));
    }

    private static boolean isLink(String link) {
        try {
            URI address = new URI(link);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    TipText text() {
        return new TipText(
                language,
                title,
                words,
                Themes.list(themes),
                AgeBands.list(ageBands),
                audience,
                source,
                licence,
                links == null ? List.of() : links.lines().toList());
    }
}
