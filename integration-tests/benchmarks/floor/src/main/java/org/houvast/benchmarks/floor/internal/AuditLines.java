package org.houvast.benchmarks.floor.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.houvast.commons.ChildRef;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditLine;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.guard.Guard;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes the lines that the product would write, through its own writer and with its own key. Both are private to the privacy bundle:
 * they are taken from the service registry and called by method handles.
 */
@Component(service = AuditLines.class)
public final class AuditLines {
    private static final String WRITER = "org.houvast.privacy.internal.audit.AuditWriter";
    private static final String FILES = "org.houvast.privacy.internal.audit.AuditFiles";
    private static final String ENTRY = "org.houvast.privacy.internal.audit.AuditEntry";

    private final Clock clock;
    private final MethodHandle entry;
    private final MethodHandle write;
    private final MethodHandle writeInTransaction;
    private final MethodHandle pseudonym;

    /** the guard is there when the writer is */
    @Activate
    public AuditLines(
            BundleContext context, @Reference Guard guard, @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.clock = clock;
        Object writer = service(context, WRITER);
        Class<?> type = writer.getClass();
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Constructor<?> constructor = type.getClassLoader().loadClass(ENTRY).getConstructors()[0];
            entry = lookup.unreflectConstructor(constructor);
            write = lookup.unreflect(type.getMethod("write", List.class)).bindTo(writer);
            writeInTransaction = lookup.unreflect(type.getMethod("write", Rows.class, List.class))
                    .bindTo(writer);
            pseudonym = pseudonym(service(context, FILES));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the audit writer is another one", e);
        }
    }

    /** how lines of lists call a child, by the key of the audit */
    private static MethodHandle pseudonym(Object files) throws ReflectiveOperationException {
        Method key = files.getClass().getDeclaredMethod("key");
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(key.getReturnType(), MethodHandles.lookup());
        Method of = key.getReturnType().getDeclaredMethod("pseudonym", ChildRef.class);
        try {
            return lookup.unreflect(of).bindTo(lookup.unreflect(key).invoke(files));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private static Object service(BundleContext context, String name) {
        try {
            ServiceReference<?>[] references = context.getAllServiceReferences(name, null);
            Object service = references == null ? null : context.getService(references[0]);
            if (service == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return service;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines of one request. */
    final class Request {
        private final List<Object> entries = new ArrayList<>(8);
        private final Instant at = clock.instant();
        private final String address;
        private final String trace;

        Request(String address) {
            this.address = address;
            ThreadLocalRandom random = ThreadLocalRandom.current();
            HexFormat hex = HexFormat.of();
            this.trace = hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
        }

        Instant at() {
            return at;
        }

        /** one record, about a child of the group */
        void record(AuditType type, String action, String objectType, String objectId, String child) {
            add(type, action, objectType, objectId, Sensitivity.CHILD, child, null);
        }

        /** what a list showed of the child with this pseudonym */
        void list(String action, String objectType, String objectIds, Sensitivity sensitivity, String pseudonym) {
            add(AuditType.LIST_HIT, action, objectType, objectIds, sensitivity, null, pseudonym);
        }

        private void add(
                AuditType type,
                String action,
                String objectType,
                String objectIds,
                Sensitivity sensitivity,
                @Nullable String child,
                @Nullable String pseudonym) {
            try {
                entries.add(entry.invoke(
                        type,
                        at,
                        clock.instant(),
                        Facts.STAFF,
                        Facts.ROLE,
                        Facts.ORGANISATION,
                        Facts.STAFF,
                        null,
                        "",
                        address,
                        child == null ? null : Facts.ORGANISATION,
                        child,
                        objectType,
                        objectIds,
                        sensitivity,
                        action,
                        child == null ? "" : "GROUP_STAFF",
                        AuditLine.Outcome.DONE,
                        null,
                        trace,
                        pseudonym));
            } catch (Throwable e) {
                throw unexpected(e);
            }
        }

        /** returns when the lines are durable, by the group commit of all requests */
        void write() {
            try {
                write.invoke(entries);
            } catch (Throwable e) {
                throw unexpected(e);
            }
        }

        /** writes the lines in this transaction */
        void write(Connection transaction) {
            try {
                writeInTransaction.invoke(Rows.on(transaction), entries);
            } catch (Throwable e) {
                throw unexpected(e);
            }
        }
    }

    private static RuntimeException unexpected(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException known ? known : new IllegalStateException(e);
    }

    /** how lines of lists call this child */
    String pseudonym(String child) {
        try {
            return (String) pseudonym.invoke(new ChildRef(child));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** the lines of a request from this address, which begins now */
    Request request(String address) {
        return new Request(address);
    }
}
