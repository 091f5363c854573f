package org.houvast.administration.internal.keeping;

import java.util.Arrays;
import java.util.List;
import org.houvast.administration.ValueListSource;
import org.houvast.privacy.DestructionState;
import org.houvast.privacy.keeping.RetentionClass;
import org.osgi.service.component.annotations.Component;

/** The codes of retention with their labels. */
@Component
public final class RetentionValueLists implements ValueListSource {
    @Override
    public List<ValueList> valueLists() {
        return List.of(
                new ValueList(
                        "retention-class",
                        Arrays.stream(RetentionClass.values())
                                .map(RetentionValueLists::label)
                                .toList()),
                new ValueList(
                        "destruction-state",
                        Arrays.stream(DestructionState.values())
                                .map(RetentionValueLists::label)
                                .toList()));
    }

    private static Value label(DestructionState state) {
        return switch (state) {
            case PROPOSED -> new Value(state.name(), "voorgesteld", "proposed");
            case APPROVED -> new Value(state.name(), "goedgekeurd", "approved");
            case DONE -> new Value(state.name(), "uitgevoerd", "done");
            case CANCELLED -> new Value(state.name(), "gestopt", "cancelled");
        };
    }

    private static Value label(RetentionClass retention) {
        return switch (retention) {
            case CHILD_FILE ->
                new Value(
                        retention.name(), "gegevens over kinderen in de opvang", "records about children in childcare");
            case PUPIL_FILE -> new Value(retention.name(), "zorgdossier van leerlingen", "care file of pupils");
            case TRANSFER_REFUSED -> new Value(retention.name(), "geweigerde overdracht", "handover that was refused");
            case TRANSFER_DELIVERED ->
                new Value(retention.name(), "ontvangen overdracht", "handover that was received");
            case ALIAS_KEY -> new Value(retention.name(), "sleutel van een schuilnaam", "key of an alias");
            case STAFF_COACHING -> new Value(retention.name(), "coaching van medewerkers", "coaching of staff");
            case STAFF_HOURS -> new Value(retention.name(), "uren coaching", "hours of coaching");
            case REFLECTION -> new Value(retention.name(), "reflecties", "reflections");
            case SAFETY_TRACK -> new Value(retention.name(), "meldcodetraject", "safety track");
            case CONSENT_PROOF -> new Value(retention.name(), "bewijs van toestemming", "proof of consent");
            case AUDIT_LOG -> new Value(retention.name(), "logboek van inzage", "audit log");
            case STUDY_KEY -> new Value(retention.name(), "sleutel van een onderzoek", "key of a study");
            case SNAPSHOT -> new Value(retention.name(), "cijfers zonder personen", "figures without persons");
            case YOUTH_CARE_FILE ->
                new Value(retention.name(), "dossier van de jeugdhulp zelf", "own file of youth care");
            case ORGANISATION ->
                new Value(retention.name(), "gegevens van de organisatie", "records of the organisation");
            case TECHNICAL -> new Value(retention.name(), "technische gegevens", "technical records");
        };
    }
}
