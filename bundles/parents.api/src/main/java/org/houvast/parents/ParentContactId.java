package org.houvast.parents;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a contact with a parent. */
public record ParentContactId(UUID value) implements Id {}
