package org.houvast.privacy.internal.requests;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.houvast.persistence.Rows;
import org.houvast.privacy.DataPackage;

/** The frozen packages. */
final class PackageRows {
    private final Rows rows;

    PackageRows(Rows rows) {
        this.rows = rows;
    }

    void store(UUID request, DataPackage frozen) {
        rows.change("insert into privacy_data_request_package (request_id, json, html) values (?, ?, ?)", p -> p.uuid(
                        request)
                .bytes(frozen.json().getBytes(StandardCharsets.UTF_8))
                .bytes(frozen.html().getBytes(StandardCharsets.UTF_8)));
    }

    Optional<DataPackage> find(UUID request) {
        return rows.first(
                "select json, html from privacy_data_request_package where request_id = ?",
                p -> p.uuid(request),
                row -> new DataPackage(
                        new String(row.bytes(1), StandardCharsets.UTF_8),
                        new String(row.bytes(2), StandardCharsets.UTF_8)));
    }

    /** destroys those whose last day is over; gives their number */
    int destroyOver(LocalDate today) {
        return rows.change(
                "delete from privacy_data_request_package where request_id in"
                        + " (select q.id from privacy_data_request q where q.package_until < ? and not exists"
                        + " (select 1 from privacy_restriction r where r.state = 'ACTIVE'"
                        + " and r.child_key = q.child_key and r.controller_key = q.controller_key))",
                p -> p.date(today));
    }

    static String hash(DataPackage frozen) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(frozen.json().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
