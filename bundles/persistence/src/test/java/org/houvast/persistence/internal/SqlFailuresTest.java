package org.houvast.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.persistence.DatabaseException;
import org.houvast.persistence.DuplicateException;
import org.houvast.persistence.PersistenceProblems;
import org.houvast.persistence.StaleRevisionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlFailuresTest {
    private static void assertProblem(RuntimeException actual, ProblemType type) {
        assertThat(actual).asInstanceOf(type(Problem.class)).matches(p -> p.type()
                .equals(type));
        assertThat(actual.getCause()).isInstanceOf(DatabaseException.class).hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300", "90098", "90121", "90020"})
    void takesADatabaseThatIsGoneForUnavailable(String state) {
        assertProblem(
                SqlFailures.translate(new SQLException("secret", state)), PersistenceProblems.DATABASE_UNAVAILABLE);
    }

    @Test
    void takesAWaitForThePoolForUnavailable() {
        assertProblem(
                SqlFailures.translate(new SQLTransientConnectionException("no connection in 3000 ms")),
                PersistenceProblems.DATABASE_UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "HYT00"})
    void takesALockForBusy(String state) {
        assertProblem(SqlFailures.translate(new SQLException("secret", state)), PersistenceProblems.DATABASE_BUSY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"PUBLIC.SAMPLE_LABEL ON PUBLIC.SAMPLE(LABEL NULLS FIRST) VALUES ( /* 1 */ 'secret' )\"",
                "\"PUBLIC.SAMPLE_LABEL_INDEX_9 ON PUBLIC.SAMPLE(LABEL) VALUES ( 'secret' )\"",
            })
    void readsTheConstraintFromWhatH2Says(String index) {
        SQLException e = new SQLException("Unique index or primary key violation: " + index, "23505");
        assertThat(SqlFailures.translate(e))
                .asInstanceOf(type(DuplicateException.class))
                .matches(d -> d.constraint().equals("sample_label"))
                .matches(d -> !String.valueOf(d.getMessage()).contains("secret"));
    }

    @Test
    void keepsNothingOfAnyOtherFailureButItsState() {
        RuntimeException e = SqlFailures.translate(new SQLException("secret", "22001"));
        assertThat(e)
                .isExactlyInstanceOf(DatabaseException.class)
                .hasMessage("the database refused a statement: SQL state 22001")
                .hasNoCause();
    }

    @Test
    void findsAStaleRevisionUnderARollback() {
        assertThat(SqlFailures.translate(new RollbackException(new OptimisticLockException("secret"))))
                .isInstanceOf(StaleRevisionException.class)
                .hasNoCause();
    }

    @Test
    void findsTheDriverUnderThePersistenceProvider() {
        assertProblem(
                SqlFailures.translate(new PersistenceException(new SQLException("secret", "08001"))),
                PersistenceProblems.DATABASE_UNAVAILABLE);
    }

    @Test
    void leavesTheExceptionsOfTheWorkAlone() {
        IllegalStateException e = new IllegalStateException(new SQLException("x", "08001"));
        assertThat(SqlFailures.translate((RuntimeException) e)).isSameAs(e);
    }
}
