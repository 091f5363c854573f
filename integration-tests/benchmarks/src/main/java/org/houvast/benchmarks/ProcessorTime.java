package org.houvast.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Time that the processors worked for the site: Karaf, the database and the load generator. What other programs use of the machine is not
 * in it, so that it says something on a busy machine, too.
 *
 * @param karaf of Karaf
 * @param database of all processes of PostgreSQL
 * @param load of the load generator
 */
record ProcessorTime(Duration karaf, Duration database, Duration load) {
    /** since each process began */
    static ProcessorTime now(Site site, Load load) throws SQLException {
        return new ProcessorTime(
                sum(List.of(site.process())), sum(site.records().processes()), sum(List.of(load.process())));
    }

    private static Duration sum(Collection<ProcessHandle> processes) {
        List<Duration> times = new ArrayList<>();
        processes.forEach(process -> process.info().totalCpuDuration().ifPresent(times::add));
        return times.stream().reduce(Duration.ZERO, Duration::plus);
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(karaf.minus(before.karaf), database.minus(before.database), load.minus(before.load));
    }

    Duration all() {
        return karaf.plus(database).plus(load);
    }
}
