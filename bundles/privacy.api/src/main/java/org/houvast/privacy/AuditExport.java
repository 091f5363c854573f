package org.houvast.privacy;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lines of the audit to be taken along, under the field names of NEN 7513, oldest first. That it was made is in the audit already. It
 * ends with the last line that was there when it was asked for, and is read in parts: used by one thread, once.
 */
@ProviderType
public interface AuditExport {
    /** the trace id of the request that asked for it: stands in each row, and in the audit */
    String traceId();

    /** names of the fields, in the order of the cells of a row */
    List<String> columns();

    /** reads the lines and hands out the cells of each: texts as they are, empty where there is nothing to tell */
    void rows(Consumer<List<String>> each);
}
