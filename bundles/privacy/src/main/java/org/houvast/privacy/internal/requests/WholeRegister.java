package org.houvast.privacy.internal.requests;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.Problem;
import org.houvast.persistence.Rows;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.internal.keeping.KeepingSources;
import org.houvast.privacy.keeping.Keeping;

/**
 * The register, when every module that has tables stands in it. A module that is stopped declares nothing, and an answer without its
 * records would be a wrong one.
 */
final class WholeRegister {
    private static final String HISTORY = "_history";
    private static final String MODULES =
            "select table_name from information_schema.columns where table_schema = current_schema"
                    + " and lower(column_name) = 'installed_rank' and lower(table_name) like '%/_history' escape '/'";

    private WholeRegister() {}

    /**
     * What all modules keep; one statement.
     *
     * @throws Problem {@link DataRequestProblems#MODULE_MISSING} when a module with tables declares nothing now
     */
    static List<Keeping> of(KeepingSources sources, Rows rows) {
        List<Keeping> keepings = sources.register().keepings();
        Set<String> declared = keepings.stream().map(Keeping::module).collect(Collectors.toUnmodifiableSet());
        List<String> missing =
                rows.list(MODULES, Rows.Binder.NONE, row -> row.text(1).toLowerCase(Locale.ROOT)).stream()
                        .map(table -> table.substring(0, table.length() - HISTORY.length()))
                        .filter(module -> !declared.contains(module))
                        .sorted()
                        .toList();
        if (!missing.isEmpty()) {
            throw Problem.of(DataRequestProblems.MODULE_MISSING, String.join(", ", missing));
        }
        return keepings;
    }
}
