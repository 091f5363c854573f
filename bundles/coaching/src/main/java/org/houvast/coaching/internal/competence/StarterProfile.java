package org.houvast.coaching.internal.competence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.houvast.coaching.Competence;
import org.houvast.coaching.CompetenceProfile;
import org.houvast.coaching.ProfileItem;
import org.houvast.coaching.Side;
import org.houvast.coaching.internal.library.StarterFile;
import org.houvast.commons.Language;

/** The profile that is delivered: two properties files of this package, items numbered behind the name of their competence. */
final class StarterProfile {
    static final int VERSION = 1;

    private StarterProfile() {}

    static CompetenceProfile of(Side role) {
        String name = role.name().toLowerCase(Locale.ROOT) + "-profile";
        StarterFile nl = StarterFile.of(StarterProfile.class, name, Language.NL);
        StarterFile en = StarterFile.of(StarterProfile.class, name, Language.EN);
        List<ProfileItem> items = new ArrayList<>();
        for (Competence competence : Competence.values()) {
            List<String> texts = nl.numbered(competence.name());
            for (int no = 1; no <= texts.size(); no++) {
                items.add(new ProfileItem(
                        competence + "_" + no, competence, texts.get(no - 1), en.need(competence + "." + no)));
            }
        }
        return new CompetenceProfile(role, VERSION, items, en.need("source"), en.need("licence"));
    }
}
