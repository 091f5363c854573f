package org.houvast.coaching.internal.practice;

import java.util.List;
import org.houvast.administration.ValueListSource;
import org.osgi.service.component.annotations.Component;

/** The codes of records of practice with their labels. */
@Component
public final class PracticeValueLists implements ValueListSource {
    @Override
    public List<ValueList> valueLists() {
        return List.of(
                new ValueList(
                        "conversation-kind",
                        List.of(
                                new Value("COACHING", "coachgesprek", "coaching talk"),
                                new Value("PARENT", "oudergesprek", "talk with parents"),
                                new Value("TEAM", "teamgesprek", "talk of the team"),
                                new Value("CHILD_DISCUSSION", "kindbespreking", "child discussion"))),
                new ValueList(
                        "confidentiality",
                        List.of(
                                new Value("PARTICIPANTS", "alleen wie erbij was", "those who took part only"),
                                new Value(
                                        "CASE",
                                        "collega's van de groep en de coach",
                                        "staff of the group and the coach"))),
                new ValueList(
                        "conversation-state",
                        List.of(
                                new Value("RECORDED", "vastgelegd", "written down"),
                                new Value("RETRACTED", "ingetrokken", "taken back"))),
                new ValueList(
                        "explanation-state",
                        List.of(
                                new Value("GIVEN", "gegeven", "given"),
                                new Value("RETRACTED", "ingetrokken", "taken back"))),
                new ValueList(
                        "modelling-state",
                        List.of(
                                new Value("SHOWN", "voorgedaan", "shown"),
                                new Value("TRIED", "zelf geprobeerd", "tried"),
                                new Value("RETRACTED", "ingetrokken", "taken back"))),
                new ValueList(
                        "advice-state",
                        List.of(
                                new Value("GIVEN", "gegeven", "given"),
                                new Value("ANSWERED", "beantwoord", "answered"),
                                new Value("RATED", "teruggekeken", "looked back on"),
                                new Value("RETRACTED", "ingetrokken", "taken back"))),
                new ValueList(
                        "advice-response",
                        List.of(
                                new Value("ACCEPTED", "aangenomen", "accepted"),
                                new Value("DECLINED", "niet aangenomen", "declined"),
                                new Value("LATER", "later", "later"))),
                new ValueList(
                        "age-band",
                        List.of(
                                new Value("AGE_0_1", "0 en 1 jaar", "0 and 1 years"),
                                new Value("AGE_2_3", "2 en 3 jaar", "2 and 3 years"),
                                new Value("AGE_4_6", "4 tot en met 6 jaar", "4 to 6 years"),
                                new Value("AGE_7_9", "7 tot en met 9 jaar", "7 to 9 years"),
                                new Value("AGE_10_13", "10 tot en met 13 jaar", "10 to 13 years"))),
                new ValueList(
                        "tip-audience",
                        List.of(
                                new Value("CHILD_APPROACH", "met een kind", "with a child"),
                                new Value("GROUP_APPROACH", "met de groep", "with the group"),
                                new Value("PARENT_APPROACH", "met ouders", "with parents"),
                                new Value("TEAM", "in het team", "in the team"))),
                new ValueList(
                        "tip-state",
                        List.of(
                                new Value("PROPOSED", "voorgesteld", "proposed"),
                                new Value("PUBLISHED", "gepubliceerd", "published"),
                                new Value("RETIRED", "weggehaald", "retired"))),
                new ValueList("task", PracticeTask.labels()));
    }
}
