package org.houvast.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.houvast.benchmarks.floor.internal.Facts;

/**
 * What is measured: the product or one of its floors.
 *
 * @param name as it is printed
 * @param method of the requests
 * @param paths asked for in turn
 * @param bodies sent in turn, empty for GET
 */
record Variant(String name, String method, List<String> paths, List<String> bodies) {
    static final Variant READ = reading("product", i -> Site.API + "/children/" + timeline(i));
    static final Variant READ_CXF = reading("floor: CXF resource", i -> Site.API + "/floor/children/" + timeline(i));
    static final Variant READ_SERVLET = reading("floor: servlet", i -> "/floor/children/" + timeline(i));
    static final Variant BOARD = board("product", Site.API + "/groups/");
    static final Variant BOARD_CXF = board("floor: CXF resource", Site.API + "/floor/groups/");
    static final Variant PATTERN =
            reading("product", i -> Site.API + "/observation-patterns?by=PLACE&child=" + Centre.child(i));
    static final Variant PATTERN_CXF =
            reading("floor: CXF resource", i -> Site.API + "/floor/patterns/" + Centre.child(i));
    static final Variant WRITE = writing("product", Site.API + "/observations");
    static final Variant WRITE_CXF = writing("floor: CXF resource", Site.API + "/floor/observations");
    static final Variant WRITE_SERVLET = writing("floor: servlet", "/floor/observations");

    private interface Path {
        String of(int child);
    }

    private static Variant reading(String name, Path path) {
        return new Variant(name, "GET", children().mapToObj(path::of).toList(), List.of());
    }

    private static Variant board(String name, String groups) {
        return new Variant(name, "GET", List.of(groups + Facts.GROUP + "/board"), List.of());
    }

    private static Variant writing(String name, String path) {
        return new Variant(
                name, "POST", List.of(path), children().mapToObj(Variant::draft).toList());
    }

    private static IntStream children() {
        return IntStream.range(0, Centre.CHILDREN_PER_GROUP);
    }

    private static String timeline(int child) {
        return Centre.child(child) + "/timeline?limit=50";
    }

    /** a new observation about this child, as somebody would write it on the group */
    static String draft(int child) {
        return "{\"subject\":{\"type\":\"CHILD\",\"id\":\"" + Centre.child(child)
                + "\"},\"text\":{\"place\":\"de bouwhoek\","
                + "\"activity\":\"vrij spel\",\"facts\":\"Bouwt met een ander kind een toren, telt de blokken hardop en"
                + " lacht. De toren valt om; samen beginnen zij opnieuw, nu met de grote blokken onderop.\","
                + "\"interpretation\":\"Geniet van samen doen en zoekt zelf een oplossing.\"}}";
    }
}
