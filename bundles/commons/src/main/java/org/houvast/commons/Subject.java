package org.houvast.commons;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a record is about: a child or a group. A reader who may not know the child gets the alias of the case in place of
 * the id; exactly one of the two is there.
 *
 * @param type child or group
 * @param id the host's key of the child or group, or null when the reader may not know it
 * @param alias the alias of the case, or null when the id is given
 */
public record Subject(Type type, @Nullable String id, @Nullable String alias) {
    /** Kind of subject. */
    public enum Type {
        CHILD,
        GROUP
    }

    public Subject {
        if ((id == null) == (alias == null)) {
            throw new IllegalArgumentException("a subject has either an id or an alias");
        }
        if (id != null) {
            HostKey.checked(id);
        } else if (type == Type.GROUP) {
            throw new IllegalArgumentException("a group has no alias");
        }
    }

    public static Subject of(ChildRef child) {
        return new Subject(Type.CHILD, child.key(), null);
    }

    public static Subject of(GroupRef group) {
        return new Subject(Type.GROUP, group.key(), null);
    }

    /** a child whose name the reader may not know */
    public static Subject alias(String alias) {
        return new Subject(Type.CHILD, null, alias);
    }

    /** the child, if this is a child that the reader may know */
    public Optional<ChildRef> child() {
        return type == Type.CHILD && id != null ? Optional.of(new ChildRef(id)) : Optional.empty();
    }

    /** the group, if this is a group */
    public Optional<GroupRef> group() {
        return type == Type.GROUP && id != null ? Optional.of(new GroupRef(id)) : Optional.empty();
    }
}
