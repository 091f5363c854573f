package org.houvast.testkit;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.houvast.persistence.internal.ModuleSource;
import org.houvast.testkit.TestDatabase.Product;

/**
 * Closed databases in which the migrations of modules ran, to be copied: running them is most of what opening a database costs. Which
 * modules, it learns from the databases that were opened before in this JVM; what a template lacks runs in the copy.
 */
final class Templates {
    private static final Map<String, ModuleSource> MODULES = new LinkedHashMap<>();
    private static final Map<Product, Template> TEMPLATES = new EnumMap<>(Product.class);

    private Templates() {}

    /** @param modules those whose tables it has, besides the shared ones */
    private record Template(TestDatabase database, Set<String> modules) {}

    /** a module was opened and its migrations ran */
    static synchronized void learn(ModuleSource module) {
        MODULES.putIfAbsent(module.module(), module);
    }

    /** a closed database with the tables of the modules known by now */
    static synchronized TestDatabase of(Product product) {
        Template template = TEMPLATES.get(product);
        if (template == null || !template.modules().equals(MODULES.keySet())) {
            TestDatabase made = TestDatabase.fresh(product);
            MODULES.values().forEach(made::open);
            made.closeAll();
            template = new Template(made, Set.copyOf(MODULES.keySet()));
            TEMPLATES.put(product, template);
        }
        return template.database();
    }
}
