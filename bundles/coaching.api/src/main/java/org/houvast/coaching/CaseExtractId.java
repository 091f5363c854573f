package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a de-identified extract of a case. */
public record CaseExtractId(UUID value) implements Id {}
