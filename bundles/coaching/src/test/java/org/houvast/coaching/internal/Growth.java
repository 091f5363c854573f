package org.houvast.coaching.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.houvast.coaching.CompetenceMeasurements;
import org.houvast.coaching.CompetenceProfiles;
import org.houvast.coaching.LearningGoals;
import org.houvast.coaching.Reflections;
import org.houvast.coaching.SuccessEvaluations;
import org.houvast.coaching.TrustPulses;
import org.houvast.coaching.internal.answer.Answers;
import org.houvast.coaching.internal.answer.EvaluationQueue;
import org.houvast.coaching.internal.answer.JpaSuccessEvaluations;
import org.houvast.coaching.internal.answer.JpaTrustPulses;
import org.houvast.coaching.internal.competence.JpaCompetenceMeasurements;
import org.houvast.coaching.internal.competence.JpaCompetenceProfiles;
import org.houvast.coaching.internal.competence.TeamPictures;
import org.houvast.coaching.internal.goal.JpaLearningGoals;
import org.houvast.coaching.internal.reflection.JpaReflections;
import org.houvast.coaching.internal.reflection.ReflectionDocuments;
import org.houvast.coaching.internal.reflection.ReflectionVault;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.guard.Guard;

/** What staff and coaches of the centre write about their own growth. */
public final class Growth {
    public final Path keyFile = keyFile();
    public final Reflections reflections;
    public final CompetenceProfiles profiles;
    public final CompetenceMeasurements measurements;
    public final LearningGoals goals;
    public final TrustPulses pulses;
    public final SuccessEvaluations evaluations;

    Growth(CoachingCentre centre, Transactions transactions, CoachingTerms terms) {
        OwnRecords own = new OwnRecords(centre.privacy.hostRecords(), centre.administration.modules());
        this.reflections = new JpaReflections(
                transactions,
                centre.database.dataSource(),
                centre.privacy.guard(),
                centre.clock,
                own,
                new ReflectionVault(keyFile),
                new ReflectionDocuments(centre.privacy.guard(), centre.privacy.hostRecords(), terms));
        DataSource data = centre.database.dataSource();
        Guard guard = centre.privacy.guard();
        this.profiles = new JpaCompetenceProfiles(transactions, data, guard, centre.clock, own);
        this.measurements = new JpaCompetenceMeasurements(
                transactions, data, guard, centre.clock, own, new TeamPictures(data, terms));
        this.goals = new JpaLearningGoals(transactions, data, guard, centre.clock, own);
        Answers answers = new Answers(transactions, data, guard, centre.clock, terms);
        this.pulses = new JpaTrustPulses(transactions, guard, own, answers);
        this.evaluations = new JpaSuccessEvaluations(transactions, guard, own, answers);
        centre.administration.add(new EvaluationQueue(data));
    }

    private static Path keyFile() {
        try {
            return Files.createTempDirectory("houvast-reflections").resolve("keys/houvast.reflection.key");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
