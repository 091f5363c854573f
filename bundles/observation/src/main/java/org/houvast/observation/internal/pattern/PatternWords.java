package org.houvast.observation.internal.pattern;

import java.util.stream.Collectors;
import org.houvast.commons.Language;
import org.houvast.observation.ObservationPattern;
import org.houvast.observation.PatternBy;

/** A pattern in words of one language. */
enum PatternWords {
    NL {
        @Override
        String title(ObservationPattern pattern) {
            return "Observaties " + by(pattern.by()) + ", " + pattern.from() + " tot en met " + pattern.to();
        }

        @Override
        String by(PatternBy by) {
            return switch (by) {
                case HOUR -> "per uur van de dag";
                case PLACE -> "per plek";
                case ACTIVITY -> "per bezigheid";
                case TRIGGER -> "per aanleiding";
            };
        }

        @Override
        String tooFew(ObservationPattern pattern) {
            return "Er zijn " + pattern.observations() + " observaties in deze periode. Vanaf " + pattern.minimum()
                    + " tellen we ze per soort.";
        }

        @Override
        String counted(ObservationPattern pattern) {
            return pattern.observations() + " observaties. ";
        }

        @Override
        String unknown() {
            return "niet genoemd";
        }

        @Override
        String others() {
            return "andere";
        }
    },
    EN {
        @Override
        String title(ObservationPattern pattern) {
            return "Observations " + by(pattern.by()) + ", from " + pattern.from() + " to " + pattern.to();
        }

        @Override
        String by(PatternBy by) {
            return switch (by) {
                case HOUR -> "by hour of the day";
                case PLACE -> "by place";
                case ACTIVITY -> "by activity";
                case TRIGGER -> "by what set it off";
            };
        }

        @Override
        String tooFew(ObservationPattern pattern) {
            return "There are " + pattern.observations() + " observations in this period. From " + pattern.minimum()
                    + " on they are counted out.";
        }

        @Override
        String counted(ObservationPattern pattern) {
            return pattern.observations() + " observations. ";
        }

        @Override
        String unknown() {
            return "not told";
        }

        @Override
        String others() {
            return "others";
        }
    };

    static PatternWords in(Language language) {
        return switch (language) {
            case NL -> NL;
            case EN -> EN;
        };
    }

    abstract String title(ObservationPattern pattern);

    abstract String by(PatternBy by);

    abstract String tooFew(ObservationPattern pattern);

    abstract String counted(ObservationPattern pattern);

    abstract String unknown();

    abstract String others();

    /** the same pattern with its words */
    ObservationPattern told(ObservationPattern pattern) {
        return new ObservationPattern(
                pattern.subject(),
                pattern.by(),
                pattern.from(),
                pattern.to(),
                pattern.zone(),
                pattern.observations(),
                pattern.minimum(),
                pattern.enough(),
                pattern.unknown(),
                pattern.bars(),
                pattern.others(),
                text(pattern));
    }

    private String text(ObservationPattern pattern) {
        if (!pattern.enough()) {
            return title(pattern) + ". " + tooFew(pattern);
        }
        String bars = pattern.bars().stream()
                .map(bar -> bar.label() + ": " + bar.count())
                .collect(Collectors.joining(", "));
        String rest = rest(others(), pattern.others()) + rest(unknown(), pattern.unknown());
        String told = bars.isEmpty() && rest.startsWith(", ") ? rest.substring(2) : bars + rest;
        return title(pattern) + ". " + counted(pattern) + told + ".";
    }

    private static String rest(String label, int count) {
        return count == 0 ? "" : ", " + label + ": " + count;
    }
}
