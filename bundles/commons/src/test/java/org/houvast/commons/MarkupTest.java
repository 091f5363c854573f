package org.houvast.commons;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void makesNoMarkOfWhatPeopleWrote() {
        assertThat(Markup.escaped("<b title=\"a\" lang='nl'> & more"))
                .isEqualTo("&lt;b title=&quot;a&quot; lang=&#39;nl&#39;&gt; &amp; more");
    }

    @Test
    void leavesOutWhatXmlCannotHold() {
        assertThat(Markup.escaped("a\u0000b\u001bc\ufffed\uffffe\ud83df\udc00g"))
                .isEqualTo("abcdefg");
    }

    @Test
    void keepsLinesAndCharactersOfEveryScript() {
        assertThat(Markup.escaped("één\tregel\nשלום \ud83d\ude00")).isEqualTo("één\tregel\nשלום \ud83d\ude00");
    }
}
