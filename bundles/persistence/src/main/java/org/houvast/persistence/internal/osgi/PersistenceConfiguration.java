package org.houvast.persistence.internal.osgi;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(
        name = "Houvast database",
        description = "Where Houvast keeps its records. A change reopens the database: requests of that moment fail.")
@interface PersistenceConfiguration {
    @AttributeDefinition(
            name = "Address",
            description = "JDBC address of a PostgreSQL or H2 database. The default is an embedded H2 file in the data"
                    + " folder of Karaf. It writes every commit to the disk (WRITE_DELAY=0): without that, a crash"
                    + " loses what was confirmed. It survives interrupted threads (retry:): with file: in its place"
                    + " one interrupted request closes the database.")
    String url() default
            "jdbc:h2:retry:${karaf.data}/houvast/db;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
                    + ";QUERY_CACHE_SIZE=500";

    @AttributeDefinition(name = "User")
    String user() default "sa";

    @AttributeDefinition(name = "Password", type = AttributeType.PASSWORD)
    String password() default "";

    @AttributeDefinition(name = "Connections", description = "Number of connections at most, 2 or more.", min = "2")
    int poolSize() default 16;

    @AttributeDefinition(
            name = "Wait for a connection (ms)",
            description = "How long a request waits for a connection before it is refused, 250 or more.",
            min = "250")
    long poolWaitMillis() default 3000;

    @AttributeDefinition(
            name = "Data source of the host",
            description = "LDAP filter of a javax.sql.DataSource service that the host offers, for instance"
                    + " (osgi.jndi.service.name=jdbc/houvast). It is then used instead of address, user, password and"
                    + " an own pool. Empty: none.")
    String dataSourceFilter() default "";

    @AttributeDefinition(
            name = "Count statements",
            description = "Whether SQL statements are counted, for the health page and benchmarks.")
    boolean countStatements() default true;
}
