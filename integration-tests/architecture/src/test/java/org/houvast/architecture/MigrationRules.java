package org.houvast.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bundle owns its tables: their names begin with its module, and none refers to a table of another. */
final class MigrationRules {
    private static final Pattern PATH = Pattern.compile("db/(\\w+)/V\\d{4}__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:table|references|into)\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)");

    private MigrationRules() {}

    /** what is wrong with a migration: its path, or a table that it makes, changes or refers to */
    static List<String> broken(String path, String sql) {
        Matcher place = PATH.matcher(path);
        if (!place.matches()) {
            return List.of(path + " is not db/<module>/V0001__what_it_does.sql");
        }
        List<String> wrong = new ArrayList<>();
        Matcher table = TABLE.matcher(COMMENT.matcher(sql).replaceAll("").toLowerCase(Locale.ROOT));
        while (table.find()) {
            if (!table.group(1).startsWith(place.group(1) + "_")) {
                wrong.add(path + " names " + table.group(1));
            }
        }
        return wrong;
    }
}
