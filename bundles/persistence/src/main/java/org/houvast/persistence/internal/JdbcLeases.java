package org.houvast.persistence.internal;

import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.persistence.DuplicateException;
import org.houvast.persistence.Leases;
import org.houvast.persistence.Rows;

/** Leases in {@code houvast_lease}. Each opening of the database is a node of its own. */
final class JdbcLeases implements Leases {
    private static final String END = "current_timestamp + cast(? as bigint) * interval '0.001' second";

    private final Rows rows;
    private final UUID node = UUID.randomUUID();

    JdbcLeases(DataSource source) {
        this.rows = Rows.on(source);
    }

    @Override
    public boolean acquire(String name, Duration ttl) {
        long millis = ttl.toMillis();
        if (millis < 1) {
            throw new IllegalArgumentException("a lease holds for a millisecond or longer");
        }
        int taken = rows.change(
                "update houvast_lease set node = ?, expires_at = " + END
                        + " where name = ? and (node = ? or expires_at <= current_timestamp)",
                p -> p.uuid(node).number(millis).text(name).uuid(node));
        return taken == 1 || begin(name, millis);
    }

    private boolean begin(String name, long millis) {
        try {
            return rows.change(
                            "insert into houvast_lease (name, node, expires_at)"
                                    + " select cast(? as varchar), cast(? as uuid), " + END
                                    + " where not exists (select 1 from houvast_lease where name = ?)",
                            p -> p.text(name).uuid(node).number(millis).text(name))
                    == 1;
        } catch (DuplicateException e) {
            // another node was faster
            return false;
        }
    }

    @Override
    public void release(String name) {
        rows.change("delete from houvast_lease where name = ? and node = ?", p -> p.text(name)
                .uuid(node));
    }

    /** for a database that no other process can have open: whoever held a lease is gone */
    void clear() {
        rows.change("delete from houvast_lease", Rows.Binder.NONE);
    }
}
