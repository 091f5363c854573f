package org.houvast.coaching.internal.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.Refusal;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareLine;
import org.houvast.parents.ShareableSource;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What staff and coach found about a child, in words for its parents: what goes well, and what was found. Why they think so, how each of
 * them and the other parent see it, and who said what stay within the coaching. Only a specific approach is there, confirmed and not
 * superseded: the other two outcomes look the same in the file of the child, and what fits the age parents hear in a talk.
 */
@Component
public final class AssessmentShares implements ShareableSource {
    private static final String THERE = "select s.id from coaching_assessment s where s.id = any(?)"
            + " and s.state = 'CONFIRMED' and s.outcome = 'SPECIFIC_APPROACH'";

    private final Transactions transactions;
    private final Rows rows;
    private final HostRecords host;

    @Activate
    public AssessmentShares(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference HostRecords host) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    @Override
    public String type() {
        return AssessmentEntity.TYPE;
    }

    @Override
    public Optional<Shareable> find(UUID item, ChildRef child) {
        Set<ChildRef> keys = host.keys(child);
        return transactions.read(em -> {
            AssessmentEntity found = em.find(AssessmentEntity.class, item);
            return found == null
                            || !found.isInTheFile()
                            || found.target().children().isEmpty()
                            || !keys.containsAll(found.target().children())
                    ? Optional.<Shareable>empty()
                    : Optional.of(finding(found));
        });
    }

    private Shareable finding(AssessmentEntity assessment) {
        LocalDate day = LocalDate.ofInstant(
                assessment.confirmedAt(), host.zone(assessment.place().location()));
        String strengths = Objects.requireNonNull(assessment.finding().strengths());
        return new Finding(assessment.target(), strengths, day);
    }

    /** what was confirmed is never changed */
    @Override
    public Map<UUID, Integer> versions(Set<UUID> items) {
        Map<UUID, Integer> versions = new HashMap<>();
        rows.list(THERE, p -> p.uuids(items), row -> row.uuid(1)).forEach(id -> versions.put(id, 1));
        return versions;
    }

    private record Finding(Target target, String strengths, LocalDate day) implements Shareable {
        private static final Pattern TOKEN =
                Pattern.compile("\\{\\{\\s*child\\s*:\\s*\\d{1,9}\\s*}}", Pattern.CASE_INSENSITIVE);

        @Override
        public Action sharing() {
            return AssessmentAccess.SHARE;
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Optional<Refusal> refusal(GuardianRef guardian) {
            return Optional.empty();
        }

        /** nothing in it tells where the child is, or when */
        @Override
        public ShareDocument document(Language language, boolean whereabouts) {
            boolean dutch = language == Language.NL;
            return new ShareDocument(
                    AssessmentEntity.TYPE,
                    dutch ? "Wat wij samen vonden" : "What we found together",
                    day,
                    language,
                    List.of(
                            new ShareLine(
                                    dutch ? "Wat goed gaat" : "What goes well",
                                    TOKEN.matcher(strengths).replaceAll(dutch ? "uw kind" : "your child")),
                            new ShareLine(dutch ? "Wat wij vonden" : "What we found", found(dutch))));
        }

        private String found(boolean dutch) {
            return dutch
                    ? "Een eigen aanpak kan uw kind helpen. Die maken wij graag samen met u."
                    : "An approach of its own can help your child. We would like to make it together with you.";
        }
    }
}
