package org.houvast.parents.internal;

import java.util.List;
import org.houvast.administration.ValueListSource;
import org.houvast.parents.internal.wish.WishQueue;
import org.osgi.service.component.annotations.Component;

/** The codes of contacts with parents with their labels (domain 4.3). */
@Component
public final class ParentsValueLists implements ValueListSource {
    @Override
    public List<ValueList> valueLists() {
        return List.of(
                new ValueList(
                        "contact-mode",
                        List.of(
                                new Value("INFORM", "informeren", "inform"),
                                new Value("ASK", "vragen", "ask"),
                                new Value("TALK", "gesprek", "talk"),
                                new Value("CO_CREATE", "samen maken", "make together"),
                                new Value("AGREE", "akkoord", "agree"))),
                new ValueList(
                        "share-state",
                        List.of(
                                new Value("PREPARED", "klaargezet", "prepared"),
                                new Value("SHARED", "gedeeld", "shared"),
                                new Value("SEEN", "gelezen", "read"),
                                new Value("ANSWERED", "gelezen, met zienswijze", "read, with own view"),
                                new Value("WITHDRAWN", "ingetrokken", "withdrawn"))),
                new ValueList(
                        "information-request-state",
                        List.of(
                                new Value("REQUESTED", "gevraagd", "asked"),
                                new Value("GRANTED", "gegeven", "given"),
                                new Value("REFUSED", "geweigerd", "refused"))),
                new ValueList(
                        "information-refusal",
                        List.of(
                                new Value(
                                        "CHILDS_INTEREST",
                                        "niet in het belang van het kind",
                                        "not in the child's interest"),
                                new Value(
                                        "NOT_FOR_CUSTODY_EITHER",
                                        "ook een ouder met gezag krijgt dit niet",
                                        "a parent with custody would not get it either"),
                                new Value("RESTRICTED", "uitspraak of afspraak", "a court or an agreement"),
                                new Value("NOT_FACTUAL", "geen feitelijke informatie", "no factual information"),
                                new Value("OTHER", "anders", "other"))),
                new ValueList("task", List.of(new Value(WishQueue.TASK, "op een wens reageren", "respond to a wish"))),
                new ValueList(
                        "wish-state",
                        List.of(
                                new Value("OPEN", "nog geen reactie", "no response yet"),
                                new Value("ANSWERED", "reactie gegeven", "responded to"))),
                new ValueList(
                        "wish-theme",
                        List.of(
                                new Value("DAILY_CARE", "eten, slapen en verzorging", "eating, sleeping, care"),
                                new Value("PLAY_AND_LEARNING", "spelen en leren", "playing and learning"),
                                new Value("LANGUAGE", "taal", "language"),
                                new Value("BEHAVIOUR", "gedrag", "behaviour"),
                                new Value("OTHER_CHILDREN", "omgang met andere kinderen", "other children"),
                                new Value("CONTACT", "contact met ons", "contact with us"),
                                new Value("TRANSITION", "andere groep of school", "another group or school"),
                                new Value("OTHER", "iets anders", "something else"))),
                new ValueList(
                        "contact-direction",
                        List.of(
                                new Value("FROM_CENTRE", "vanuit het centrum", "from the centre"),
                                new Value("FROM_PARENT", "vanuit de ouder", "from the parent"))));
    }
}
