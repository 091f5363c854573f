package org.houvast.coaching.internal;

import org.houvast.coaching.AdviceRegister;
import org.houvast.coaching.Approaches;
import org.houvast.coaching.CaseExtracts;
import org.houvast.coaching.ContactPersons;
import org.houvast.coaching.Conversations;
import org.houvast.coaching.ExpertiseDirectory;
import org.houvast.coaching.Explanations;
import org.houvast.coaching.Modellings;
import org.houvast.coaching.PracticeCounts;
import org.houvast.coaching.RecognitionAids;
import org.houvast.coaching.Tips;
import org.houvast.coaching.internal.advice.AdviceQueue;
import org.houvast.coaching.internal.advice.JpaAdviceRegister;
import org.houvast.coaching.internal.aid.JpaRecognitionAids;
import org.houvast.coaching.internal.approach.JpaApproaches;
import org.houvast.coaching.internal.assessment.Evidence;
import org.houvast.coaching.internal.conversation.ConversationQueue;
import org.houvast.coaching.internal.conversation.JpaConversations;
import org.houvast.coaching.internal.expertise.JpaContactPersons;
import org.houvast.coaching.internal.expertise.JpaExpertiseDirectory;
import org.houvast.coaching.internal.explanation.JpaExplanations;
import org.houvast.coaching.internal.extract.ExtractWriter;
import org.houvast.coaching.internal.extract.JpaCaseExtracts;
import org.houvast.coaching.internal.library.LibraryReach;
import org.houvast.coaching.internal.modelling.JpaModellings;
import org.houvast.coaching.internal.modelling.ModellingQueue;
import org.houvast.coaching.internal.practice.CountedPractice;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.starter.StarterContent;
import org.houvast.coaching.internal.tip.JpaTips;
import org.houvast.commons.Role;

/** What a coaching centre keeps of its practice; {@code max} manages it too, and works in {@code sun}. */
public final class PracticeCentre {
    public final Conversations conversations;
    public final Explanations explanations;
    public final Modellings modellings;
    public final AdviceRegister advice;
    public final PracticeCounts counts;
    public final Tips tips;
    public final StarterContent starterContent;
    public final Approaches approaches;
    public final RecognitionAids aids;
    public final ExpertiseDirectory expertise;
    public final ContactPersons contacts;
    public final CaseExtracts extracts;

    PracticeCentre(CoachingCentre centre) {
        PracticeDesk desk = centre.desk;
        this.conversations = new JpaConversations(desk);
        this.explanations = new JpaExplanations(desk);
        this.modellings = new JpaModellings(desk);
        this.advice = new JpaAdviceRegister(desk);
        this.counts = new CountedPractice(desk);
        this.tips = new JpaTips(desk);
        this.starterContent = new StarterContent(desk);
        LibraryReach reach = new LibraryReach(centre.privacy.hostRecords(), centre.privacy.guard());
        this.approaches = new JpaApproaches(desk, reach);
        this.aids = new JpaRecognitionAids(desk, reach);
        OwnRecords own = new OwnRecords(centre.privacy.hostRecords(), centre.administration.modules());
        this.expertise = new JpaExpertiseDirectory(desk, own, reach);
        this.contacts = new JpaContactPersons(desk, reach);
        this.extracts = new JpaCaseExtracts(
                desk,
                own,
                new CoachingTerms(
                        centre.administration.settings(),
                        centre.administration.workingDays(),
                        centre.privacy.hostRecords()),
                new ExtractWriter(
                        centre.questions,
                        centre.assessments,
                        Evidence.of(centre.observations),
                        centre.privacy.hostRecords()));
        centre.host.staff("max", Role.MANAGER, "sun");
        centre.administration
                .add(new ConversationQueue(desk))
                .add(new ModellingQueue(desk))
                .add(new AdviceQueue(desk));
    }
}
