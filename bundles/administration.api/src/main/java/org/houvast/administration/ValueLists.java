package org.houvast.administration;

import java.util.List;
import org.houvast.commons.Language;
import org.osgi.annotation.versioning.ProviderType;

/** The value lists of all modules that run. They tell nothing about a person and are open to every actor. */
@ProviderType
public interface ValueLists {
    /**
     * A closed list of codes.
     *
     * @param name kebab-case
     * @param values in the order for a screen
     */
    record Labelled(String name, List<LabelledValue> values) {
        public Labelled {
            values = List.copyOf(values);
        }
    }

    /**
     * One code.
     *
     * @param code as it stands in JSON
     * @param label in the language that was asked for
     * @param nl Dutch label
     * @param en English label
     */
    record LabelledValue(String code, String label, String nl, String en) {}

    /** all lists, by name */
    List<Labelled> all(Language language);

    /**
     * One list.
     *
     * @throws org.houvast.commons.Problem {@link AdministrationProblems#VALUE_LIST_UNKNOWN}
     */
    Labelled named(String name, Language language);
}
