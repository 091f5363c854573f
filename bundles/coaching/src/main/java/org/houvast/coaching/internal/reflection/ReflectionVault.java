package org.houvast.coaching.internal.reflection;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.internal.CoachingConfiguration;
import org.houvast.coaching.internal.OnceOnly;
import org.houvast.commons.KeyFile;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Rows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Keeps the texts of reflections: every owner has a key, and that is kept in the database, closed with the key of a file outside of it.
 * The database knows a code of that key, so that a file that is gone or another one is noticed before anything is closed with it.
 *
 * <p>Whatever the file does, nothing is made anew while the database holds something that was closed: the vault says that it is
 * closed, and opens when the file is put back.
 */
@Component(service = ReflectionVault.class, configurationPid = CoachingConfiguration.PID)
@Designate(ocd = CoachingConfiguration.class)
public final class ReflectionVault {
    private static final String CODE = "select code from coaching_reflection_vault where id = 1";
    private static final String PUT_CODE = "insert into coaching_reflection_vault (id, code) values (1, ?)";
    private static final String KEY = "select wrapped from coaching_reflection_key where owner_key = ?";
    private static final String PUT_KEY =
            "insert into coaching_reflection_key (owner_key, wrapped, made_at) values (?, ?, ?)";
    private static final String LEFT = "select count(*) from coaching_reflection where author_key = ?";
    private static final String DESTROY = "delete from coaching_reflection_key where owner_key = ?";

    private final KeyFile file;

    @Activate
    public ReflectionVault(CoachingConfiguration configuration) {
        this(path(configuration.reflection_key_file()));
    }

    /** without OSGi */
    public ReflectionVault(Path keyFile) {
        this.file = new KeyFile(keyFile);
    }

    private static Path path(String configured) {
        return configured.isBlank()
                ? Path.of(Optional.ofNullable(System.getProperty("karaf.etc")).orElse("."))
                        .resolve("houvast.reflection.key")
                : Path.of(configured);
    }

    /**
     * Closes a text with the key of its owner, which is made with the first text.
     *
     * @param rows in the transaction that writes it; the key of the owner is held until its end
     * @throws Problem {@link GrowthProblems#REFLECTIONS_CLOSED}
     */
    String seal(Rows rows, StaffRef owner, UUID reflection, String text, Instant at) {
        VaultKey master = master(rows);
        VaultKey key = held(rows, owner)
                .map(wrapped -> unwrapped(master, wrapped, owner))
                .orElseGet(() -> made(rows, master, owner, at));
        return key.seal(text, name(owner, reflection));
    }

    /**
     * Opens a text.
     *
     * @throws Problem {@link GrowthProblems#REFLECTIONS_CLOSED}
     */
    String open(Rows rows, StaffRef owner, UUID reflection, String sealed) {
        VaultKey master = known(rows);
        String wrapped = rows.first(KEY, p -> p.key(owner), row -> row.text(1))
                .orElseThrow(() -> new IllegalStateException("an owner of reflections has no key"));
        try {
            return unwrapped(master, wrapped, owner).unseal(sealed, name(owner, reflection));
        } catch (GeneralSecurityException e) {
            throw closed(e);
        }
    }

    /** holds the key of an owner until the end of the transaction, so that no text is closed with it while it is destroyed */
    Optional<String> held(Rows rows, StaffRef owner) {
        return rows.first(KEY + " for update", p -> p.key(owner), row -> row.text(1));
    }

    /** destroys the key of an owner who has nothing left that it opens; {@link #held} came first */
    void destroyUnused(Rows rows, StaffRef owner) {
        long left = rows.first(LEFT, p -> p.key(owner), row -> row.number(1)).orElse(0L);
        if (left == 0) {
            rows.change(DESTROY, p -> p.key(owner));
        }
    }

    /** the key of the file, made when nothing was ever closed with one */
    private VaultKey master(Rows rows) {
        if (rows.first(CODE, Rows.Binder.NONE, row -> row.text(1)).isPresent()) {
            return known(rows);
        }
        try {
            Optional<byte[]> found = file.read();
            VaultKey master = new VaultKey(found.isPresent() ? found.get() : file.make());
            OnceOnly.put(() -> rows.change(PUT_CODE, p -> p.text(master.code())));
            return master;
        } catch (IOException e) {
            throw closed(e);
        }
    }

    /** the key of the file, if it is the one that the database was closed with */
    private VaultKey known(Rows rows) {
        String code = rows.first(CODE, Rows.Binder.NONE, row -> row.text(1))
                .orElseThrow(() -> new IllegalStateException("nothing was closed yet"));
        try {
            return file.read()
                    .map(VaultKey::new)
                    .filter(key -> key.code().equals(code))
                    .orElseThrow(
                            () -> closed(new IOException("the key file of reflections is missing or another one")));
        } catch (IOException e) {
            throw closed(e);
        }
    }

    private static VaultKey made(Rows rows, VaultKey master, StaffRef owner, Instant at) {
        VaultKey key = VaultKey.random();
        String wrapped = master.wrap(key, owner.key());
        OnceOnly.put(() -> rows.change(PUT_KEY, p -> p.key(owner).text(wrapped).instant(at)));
        return key;
    }

    private static VaultKey unwrapped(VaultKey master, String wrapped, StaffRef owner) {
        try {
            return master.unwrap(wrapped, owner.key());
        } catch (GeneralSecurityException e) {
            throw closed(e);
        }
    }

    private static String name(StaffRef owner, UUID reflection) {
        return reflection + " " + owner.key();
    }

    private static Problem closed(Exception cause) {
        return Problem.of(GrowthProblems.REFLECTIONS_CLOSED, cause);
    }
}
