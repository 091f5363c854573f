/**
 * The database, for every module: transactions, rows, events, idempotency keys and leases.
 *
 * <h2>A module with tables</h2>
 *
 * Its bundle has the header {@code Houvast-Persistence: <name>}, its migrations in {@code db/<name>/V0001__what_it_does.sql} (the
 * placeholders <code>${json}</code> and <code>${bytes}</code> give the column types of the database) and, when it has entities,
 * {@code META-INF/persistence.xml} with the list of classes, the converters of this package that it uses included. When the
 * migrations are done and the entities deployed, a {@link org.houvast.persistence.Transactions} and a {@link javax.sql.DataSource}
 * service come with the property {@code module=<name>}; both go when the module stops. A module whose migration fails stays
 * closed: its services do not come, see {@link org.houvast.persistence.ModuleStates}.
 *
 * <h2>What is always there</h2>
 *
 * {@link java.time.Clock} with the property {@code houvast.clock=true} (UTC, ticking in microseconds, as columns keep them) and
 * {@link org.houvast.persistence.ModuleStates}. While the database answers also {@link org.houvast.persistence.EventOutbox},
 * {@link org.houvast.persistence.IdempotencyKeys}, {@link org.houvast.persistence.Leases} and
 * {@link org.houvast.persistence.StatementCount}.
 *
 * <h2>Errors</h2>
 *
 * What the database refuses comes as {@link org.houvast.persistence.StaleRevisionException},
 * {@link org.houvast.persistence.DuplicateException} or another {@link org.houvast.persistence.DatabaseException}; a database that
 * does not answer as a {@link org.houvast.commons.Problem} of {@link org.houvast.persistence.PersistenceProblems}. None of them
 * carries the text of the driver, which may hold the values of a row.
 *
 * <p>All services may be used by any thread.
 */
@NullMarked
@Version("1.0.0")
package org.houvast.persistence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
