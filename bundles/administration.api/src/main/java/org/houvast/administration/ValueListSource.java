package org.houvast.administration;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** The value lists that a module declares, with labels in every language. One service per module. */
@ConsumerType
public interface ValueListSource {
    List<ValueList> valueLists();

    /**
     * A closed list of codes. Lists of the same name from several modules are one list: {@code task}, {@code record-kind}.
     *
     * @param name kebab-case: {@code question-theme}
     * @param values in the order for a screen
     */
    record ValueList(String name, List<Value> values) {
        public ValueList {
            values = List.copyOf(values);
        }
    }

    /**
     * One code.
     *
     * @param code as it stands in JSON
     * @param nl Dutch label, plain wording (B1)
     * @param en English label
     */
    record Value(String code, String nl, String en) {}
}
