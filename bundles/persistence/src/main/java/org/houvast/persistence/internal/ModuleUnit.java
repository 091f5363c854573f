package org.houvast.persistence.internal;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The persistence unit of a module. */
final class ModuleUnit implements PersistenceUnitInfo {
    private final ModuleSource source;
    private final DataSource database;
    private final ClassLoader loader;

    ModuleUnit(ModuleSource source, DataSource database) {
        this.source = source;
        this.database = database;
        this.loader = new Loader(source.loader());
    }

    /** Asks the module first, then this bundle: EclipseLink loads its platform and log by name. */
    private static final class Loader extends ClassLoader {
        Loader(ClassLoader module) {
            super(module);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            return own().loadClass(name);
        }

        @Override
        protected @Nullable URL findResource(String name) {
            return own().getResource(name);
        }

        @Override
        protected Enumeration<URL> findResources(String name) throws IOException {
            return own().getResources(name);
        }

        private static ClassLoader own() {
            return ModuleUnit.class.getClassLoader();
        }
    }

    @Override
    public String getPersistenceUnitName() {
        return source.module();
    }

    @Override
    public String getPersistenceProviderClassName() {
        return "org.eclipse.persistence.jpa.PersistenceProvider";
    }

    @Override
    public @Nullable String getScopeAnnotationName() {
        return null;
    }

    @Override
    public List<String> getQualifierAnnotationNames() {
        return List.of();
    }

    @Override
    @SuppressWarnings("removal") // the interface still asks for it
    public jakarta.persistence.spi.PersistenceUnitTransactionType getTransactionType() {
        return jakarta.persistence.spi.PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return database;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return source.root();
    }

    @Override
    public List<String> getManagedClassNames() {
        return source.entities();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.2";
    }

    @Override
    public ClassLoader getClassLoader() {
        return loader;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        throw new UnsupportedOperationException("entities are woven when they are built");
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return loader;
    }
}
