package org.houvast.privacy;

import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * A guardian asks for something about the data of an own child, or about own data.
 *
 * @param kind what is asked
 * @param child the own child; it tells which organisation is asked
 * @param group a group that the child is in, needed when it is in several; null otherwise
 * @param aboutMyself whether it is about the data of the guardian who asks; null is no: about those of the child
 * @param wish what is asked, in the words of the asker, or null
 * @param language of the answer, or null for Dutch
 */
public record AskForOwnData(
        DataRequestKind kind,
        ChildRef child,
        @Nullable GroupRef group,
        @Nullable Boolean aboutMyself,
        @Nullable @Limit(max = 4000) String wish,
        @Nullable Language language) {}
