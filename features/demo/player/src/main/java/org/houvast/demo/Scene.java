package org.houvast.demo;

import java.time.LocalDate;
import org.houvast.demo.Records.Made;
import org.jspecify.annotations.Nullable;

/** Where the second act plays, and who is in it. */
record Scene(Records records, LocalDate today) {
    static final String STAFF = "staff-004";
    static final String COLLEAGUE = "staff-005";
    static final String COACH = Stage.COACH;
    static final String MANAGER = Stage.MANAGER;
    static final String ADMINISTRATOR = Stage.ADMINISTRATOR;
    static final String GROUP = "grp-vlieger-kdv-2";
    static final String OTHER_GROUP = "grp-vlieger-kdv-3";
    static final String SUBJECT = "'subject':{'type':'GROUP','id':'" + GROUP + "'}";
    static final String PLACE = "'location':{'location':'loc-vlieger','workForm':'KDV'}";
    static final String NOTHING = "{}";

    Made make(String person, String collection, String body) {
        return records.make(person, collection, body);
    }

    Made act(String person, Made record, String action, @Nullable String body) {
        return records.act(person, record, action, body);
    }
}
