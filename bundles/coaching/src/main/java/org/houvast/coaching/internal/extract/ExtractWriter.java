package org.houvast.coaching.internal.extract;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.coaching.CaseExtractText;
import org.houvast.coaching.JointAssessments;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Participant;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.Questions;
import org.houvast.coaching.internal.assessment.Evidence;
import org.houvast.coaching.internal.library.StarterFile;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.observation.Abc;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservedChild;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Proposes the text of an extract from what the actor may read of a case. Of an assessment, only SPECIFIC_APPROACH tells what was found: the other
 * outcomes leave no trace about the child, here neither.
 */
@Component(service = ExtractWriter.class)
public final class ExtractWriter {
    private static final Pattern TOKEN = Pattern.compile("\\{\\{child:\\d+}}");

    private final Questions questions;
    private final JointAssessments assessments;
    private final Evidence evidence;
    private final HostRecords host;

    @Activate
    public ExtractWriter(
            @Reference Questions questions,
            @Reference JointAssessments assessments,
            @Reference Evidence evidence,
            @Reference HostRecords host) {
        this.questions = questions;
        this.assessments = assessments;
        this.evidence = evidence;
        this.host = host;
    }

    /** How texts of one case are said. */
    private record Voice(StarterFile words, NeutralWords names, RelativeDays days, boolean ofChild, Subject subject) {
        String said(String text) {
            return days.in(names.in(TOKEN.matcher(text)
                    .replaceAll(t -> Matcher.quoteReplacement(words.need(
                            ofChild ? (t.group().equals("{{child:1}}") ? "child" : "other-child") : "a-child")))));
        }

        /** the tokens of an observation are its own: the child of the case may have another number there */
        String said(Observation observation, String text) {
            String own = text;
            for (ObservedChild child : observation.children()) {
                String word = ofChild ? (child.child().equals(subject) ? "child" : "other-child") : "a-child";
                own = own.replace(child.token(), words.need(word));
            }
            return said(own);
        }

        String line(String key, String text) {
            return MessageFormat.format(words.need(key), text);
        }
    }

    ExtractProposal propose(Actor actor, QuestionId id, Target target, Language language) {
        Question question = questions.get(actor, id);
        List<Observation> seen = evidence.readable(actor, id).stream()
                .sorted(Comparator.comparing(ExtractWriter::begin))
                .toList();
        StarterFile words = StarterFile.of(ExtractWriter.class, "extract", language);
        boolean ofChild = question.subject().type() == Subject.Type.CHILD;
        Voice voice = new Voice(
                words,
                names(actor, question, seen, target, words),
                new RelativeDays(question.signalDate(), words),
                ofChild,
                question.subject());
        ZoneId zone = host.zone(target.place().location());
        CaseExtractText text = new CaseExtractText(
                words.need(ofChild ? "title-child" : "title-group"),
                cut(question.text() == null ? null : voice.said(question.text()), 4000),
                cut(paragraphs(seen.stream().flatMap(o -> facts(voice, o, zone))), 12_000),
                cut(paragraphs(strengths(voice, question, seen)), 8000),
                cut(found(actor, question).map(t -> voice.said(t)).orElse(null), 4000),
                null,
                null);
        return new ExtractProposal(language, ExtractProposal.band(question.ageMonthsAtSignal()), text);
    }

    private static Instant begin(Observation observation) {
        Instant started = observation.text().startedAt();
        return started == null ? observation.capturedAt() : started;
    }

    private NeutralWords names(
            Actor actor, Question question, List<Observation> seen, Target target, StarterFile words) {
        LocalDate today = actor.scope().today();
        GroupRef group = question.group();
        Set<ChildRef> own = target.children();
        Set<StaffRef> named = new HashSet<>();
        named.add(question.askedBy());
        question.participants().stream().map(Participant::staff).forEach(named::add);
        seen.stream().map(Observation::observer).forEach(named::add);
        List<String> ownNames = host.children(own).values().stream()
                .map(ChildRecord::displayName)
                .toList();
        List<String> others = host.ask(h -> h.children().inGroups(Set.of(group), today)).stream()
                .filter(c -> !own.contains(c.ref()))
                .map(ChildRecord::displayName)
                .toList();
        List<String> staff = Stream.concat(
                        host.ask(h -> h.staff().inGroups(Set.of(group), today)).stream(),
                        host.staff(named).values().stream())
                .map(StaffRecord::displayName)
                .distinct()
                .toList();
        NeutralWords neutral = new NeutralWords()
                .people(ownNames, words.need("child"))
                .people(others, words.need(own.isEmpty() ? "a-child" : "other-child"))
                .people(staff, words.need("colleague"));
        host.group(group).ifPresent(g -> neutral.place(g.name(), words.need("group")));
        host.location(target.place().location()).ifPresent(l -> neutral.place(l.name(), words.need("location")));
        return neutral;
    }

    private static Stream<String> facts(Voice voice, Observation observation, ZoneId zone) {
        String week = voice.days().of(LocalDate.ofInstant(begin(observation), zone));
        Abc abc = observation.text().abc();
        List<String> told = new ArrayList<>();
        Optional.ofNullable(observation.text().facts()).ifPresent(told::add);
        if (abc != null) {
            Optional.ofNullable(abc.antecedent())
                    .map(t -> voice.line("trigger", t))
                    .ifPresent(told::add);
            Optional.ofNullable(abc.behaviour())
                    .map(t -> voice.line("behaviour", t))
                    .ifPresent(told::add);
            Optional.ofNullable(abc.consequence())
                    .map(t -> voice.line("consequence", t))
                    .ifPresent(told::add);
        }
        return told.isEmpty()
                ? Stream.empty()
                : Stream.of(week + ": " + voice.said(observation, String.join(" ", told)));
    }

    private static Stream<String> strengths(Voice voice, Question question, List<Observation> seen) {
        return Stream.concat(
                Stream.ofNullable(question.strengths()).map(t -> voice.said(t)),
                seen.stream()
                        .flatMap(o -> Stream.ofNullable(o.text().strengths()).map(t -> voice.said(o, t))));
    }

    private Optional<String> found(Actor actor, Question question) {
        return question.outcome() == Outcome.SPECIFIC_APPROACH && question.assessmentId() != null
                ? Optional.of(assessments.get(actor, question.assessmentId()))
                        .flatMap(a -> Optional.ofNullable(a.rationale()))
                : Optional.empty();
    }

    private static @Nullable String paragraphs(Stream<String> texts) {
        String all = texts.collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
