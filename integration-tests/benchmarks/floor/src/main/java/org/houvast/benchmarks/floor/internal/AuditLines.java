package org.houvast.benchmarks.floor.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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
            entry = ofArray(lookup.unreflectConstructor(constructor));
            write = ofArray(
                    lookup.unreflect(type.getMethod("write", List.class)).bindTo(writer));
            writeInTransaction = ofArray(lookup.unreflect(type.getMethod("write", Rows.class, List.class))
                    .bindTo(writer));
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
        return ofArray(lookup.unreflect(of).bindTo(call(ofArray(lookup.unreflect(key)), files)));
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

    /**
     * Who asks.
     *
     * @param person key of the person
     * @param role in which it was permitted
     * @param organisation that employs the person, null for a guardian
     */
    record Who(String person, String role, @Nullable String organisation) {
        static final Who STAFF = new Who(Facts.STAFF, Facts.ROLE, Facts.ORGANISATION);

        @Nullable
        String responsible() {
            return organisation == null ? null : person;
        }
    }

    /** The lines of one request. */
    final class Request {
        private final List<Object> entries = new ArrayList<>(8);
        private final Instant at = clock.instant();
        private final Who who;
        private final String address;
        private final String trace;

        Request(Who who, String address) {
            this.who = who;
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
            add(type, action, objectType, objectId, Sensitivity.CHILD, true, child, null);
        }

        /** the group itself was read */
        void group(String action, String objectType) {
            add(AuditType.READ, action, objectType, "", Sensitivity.GROUP, true, null, null);
        }

        /** what a list showed of the children with these pseudonyms, null for none */
        void list(
                String action,
                String objectType,
                String objectIds,
                Sensitivity sensitivity,
                @Nullable String pseudonyms) {
            add(AuditType.LIST_HIT, action, objectType, objectIds, sensitivity, false, null, pseudonyms);
        }

        private void add(
                AuditType type,
                String action,
                String objectType,
                String objectIds,
                Sensitivity sensitivity,
                boolean one,
                @Nullable String child,
                @Nullable String pseudonyms) {
            entries.add(call(
                    entry,
                    type,
                    at,
                    clock.instant(),
                    who.person(),
                    who.role(),
                    who.organisation(),
                    who.responsible(),
                    null,
                    "",
                    address,
                    one ? Facts.ORGANISATION : null,
                    child,
                    objectType,
                    objectIds,
                    sensitivity,
                    action,
                    one ? "GROUP_STAFF" : "",
                    AuditLine.Outcome.DONE,
                    null,
                    trace,
                    pseudonyms));
        }

        /** returns when the lines are durable, by the group commit of all requests */
        void write() {
            call(write, entries);
        }

        /** writes the lines in this transaction */
        void write(Connection transaction) {
            call(writeInTransaction, Rows.on(transaction), entries);
        }
    }

    /** as it is called here: with its arguments in an array */
    private static MethodHandle ofArray(MethodHandle handle) {
        return handle.asSpreader(Object[].class, handle.type().parameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    @SuppressWarnings("NullAway") // what is called knows which of its arguments may be null
    private static Object call(MethodHandle handle, @Nullable Object... arguments) {
        try {
            return (Object) handle.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) { // so a handle declares it
            throw new IllegalStateException(e);
        }
    }

    /** how lines of lists call this child */
    String pseudonym(String child) {
        return (String) call(pseudonym, new ChildRef(child));
    }

    /** the lines of a request of the member of staff from this address, which begins now */
    Request request(String address) {
        return request(Who.STAFF, address);
    }

    /** the same for this person */
    Request request(Who who, String address) {
        return new Request(who, address);
    }
}
