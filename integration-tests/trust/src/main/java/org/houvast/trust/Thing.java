package org.houvast.trust;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks about: a record that was made, or a child, a group, a location.
 *
 * @param collection where it stands in the API: {@code /questions}
 * @param id the last part of its address
 * @param child whom it is about; null when about a group or a place
 * @param group whose it is; null when a location's or nobody's
 * @param place where it is; null for what is one person's alone
 * @param author who wrote it; empty for what nobody wrote
 * @param marks what decides about access besides: draft, case, named, to:person
 * @param number in its words, so that one sees whose words they are; -1 without words
 */
record Thing(
        String collection,
        String id,
        @Nullable Child child,
        @Nullable Group group,
        @Nullable Place place,
        String author,
        Set<String> marks,
        int number) {
    /** the word that stands in every text of a record */
    static String word(int number) {
        return "kanarie" + number + "x";
    }

    /** the same, as another collection shows it */
    Thing at(String other) {
        return collection.equals(other) ? this : new Thing(other, id, child, group, place, author, marks, number);
    }

    static Thing of(Child child) {
        return new Thing(
                "/children", child.key(), child, child.group(), child.group().place(), "", Set.of(), -1);
    }

    static Thing of(Group group) {
        return new Thing("/groups", group.key(), null, group, group.place(), "", Set.of(), -1);
    }

    static Thing of(Place place) {
        return new Thing("/locations", place.location(), null, null, place, "", Set.of(), -1);
    }
}
