package org.houvast.stepplan;

import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Puts more on the agenda.
 *
 * @param agenda what is talked about too
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record PutOnAgenda(@Limit(min = 1, max = 30) List<AgendaEntry> agenda, @Nullable Boolean namesChecked)
        implements MayHoldNames {
    public PutOnAgenda {
        agenda = List.copyOf(agenda);
    }
}
