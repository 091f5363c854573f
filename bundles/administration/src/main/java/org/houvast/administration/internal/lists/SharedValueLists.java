package org.houvast.administration.internal.lists;

import java.util.List;
import org.houvast.administration.ValueListSource;
import org.houvast.administration.internal.screens.BreakGlassQueue;
import org.osgi.service.component.annotations.Component;

/** The value lists that belong to no single module (domain 4.3). */
@Component
public final class SharedValueLists implements ValueListSource {
    private static final List<ValueList> LISTS = List.of(
            list("subject-type", value("CHILD", "kind", "child"), value("GROUP", "groep", "group")),
            list(
                    "work-form",
                    value("KDV", "kinderdagverblijf", "day care"),
                    value("PEUTER", "peuteropvang", "playgroup"),
                    value("BSO", "buitenschoolse opvang", "after-school care"),
                    value("PO", "basisschool", "primary school")),
            list(
                    "discipline",
                    value("CHILDCARE", "kinderopvang", "childcare"),
                    value("EDUCATION", "onderwijs", "education"),
                    value("YOUTH_CARE", "jeugdhulp", "youth care"),
                    value("YOUTH_HEALTH", "jeugdgezondheidszorg", "youth health care"),
                    value("MUNICIPALITY", "gemeente", "municipality"),
                    value("PARENT", "ouder", "parent")),
            list(
                    "role",
                    value("STAFF", "pedagogisch medewerker", "pedagogical staff"),
                    value("TEACHER", "leerkracht", "teacher"),
                    value("INTERNAL_COACH", "intern begeleider", "internal coach"),
                    value("COACH", "coach", "coach"),
                    value("MANAGER", "leidinggevende", "manager"),
                    value("ORG_ADMIN", "beheerder van de organisatie", "administrator of the organisation"),
                    value("DPO", "functionaris gegevensbescherming", "data protection officer"),
                    value("SAFETY_OFFICER", "aandachtsfunctionaris", "safety officer"),
                    value("GUARDIAN", "ouder of verzorger", "parent or guardian")),
            list(
                    "module",
                    value("OBSERVATION", "observeren", "observation"),
                    value("COACHING", "coaching op de groep", "coaching on the group"),
                    value("STEPPLAN", "stappenplan", "step plan")),
            list(
                    "module-state",
                    value("OFF", "uit", "off"),
                    value("SCHEDULED", "gaat later aan", "begins later"),
                    value("ON", "aan", "on"),
                    value("STOPPING", "wordt gestopt", "being stopped"),
                    value("READ_ONLY", "alleen om te lezen", "only for reading")),
            list(
                    "setting-level",
                    value("DEFAULT", "standaard", "default"),
                    value("ORGANISATION", "hele organisatie", "whole organisation"),
                    value("LOCATION", "locatie", "location"),
                    value("WORK_FORM", "werkvorm op de locatie", "work form at the location")),
            list(
                    "consent-purpose",
                    value("EXTERNAL_COACH_NAMED", "coach kent kind bij naam", "coach knows the child by name"),
                    value("EXTERNAL_OBSERVATION", "observatie door iemand van buiten", "observation by an outsider"),
                    value("YOUTH_CARE_CONSULT", "overleg met jeugdhulp", "consultation with youth care"),
                    value("HANDOVER_SCHOOL", "overdracht aan school", "handover to school"),
                    value("HANDOVER_BSO", "overdracht aan bso", "handover to after-school care"),
                    value(
                            "SHARE_CHILDCARE_SCHOOL",
                            "delen tussen kinderopvang en school",
                            "sharing between childcare and school"),
                    value("MEDIA", "foto en video", "pictures and video"),
                    value("RESEARCH", "onderzoek", "research"),
                    value("PRACTICE_EXAMPLE", "praktijkvoorbeeld", "practice example")),
            list(
                    "relation",
                    value("AUTHOR", "heeft het geschreven", "wrote it"),
                    value("OWNER", "is van deze medewerker zelf", "is this member of staff's own"),
                    value("GROUP_STAFF", "werkt in de groep", "works in the group"),
                    value("MENTOR", "is mentor van het kind", "is the child's mentor"),
                    value("INTERNAL_COACH", "is intern begeleider hier", "is internal coach here"),
                    value("COACH", "is coach van de groep", "is coach of the group"),
                    value(
                            "CASE_COACH",
                            "is coach bij deze vraag en mag het kind kennen",
                            "is coach of this case and may know the child"),
                    value("CASE_PARTICIPANT", "doet mee bij deze vraag", "takes part in this case"),
                    value("LOCATION_MANAGER", "is leidinggevende hier", "manages this place"),
                    value("ORG_ADMIN", "is beheerder van de organisatie", "administers the organisation"),
                    value("DPO", "is functionaris gegevensbescherming", "is data protection officer"),
                    value("GUARDIAN", "heeft gezag over het kind", "has custody of the child"),
                    value("BREAK_GLASS", "heeft noodtoegang tot het dossier", "opened the file in an emergency"),
                    value("COLLEAGUE", "werkt bij dezelfde organisatie", "works for the same organisation")),
            list(
                    "break-glass-state",
                    value("ACTIVE", "open", "open"),
                    value("ENDED", "afgelopen, nog te beoordelen", "over, to be reviewed"),
                    value("REVIEWED", "beoordeeld", "reviewed")),
            list(
                    "break-glass-verdict",
                    value("JUSTIFIED", "terecht", "justified"),
                    value("NOT_JUSTIFIED", "niet terecht", "not justified")),
            list("task", value(BreakGlassQueue.TASK, "noodtoegang beoordelen", "review an emergency opening")));

    @Override
    public List<ValueList> valueLists() {
        return LISTS;
    }

    private static ValueList list(String name, Value... values) {
        return new ValueList(name, List.of(values));
    }

    private static Value value(String code, String nl, String en) {
        return new Value(code, nl, en);
    }
}
