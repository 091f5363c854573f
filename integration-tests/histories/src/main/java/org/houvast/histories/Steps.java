package org.houvast.histories;

import java.util.List;
import java.util.Random;

/** What can happen, and how often. */
final class Steps {
    /** Changes something, and tells the model; refused with a problem. */
    interface Step {
        void play(History history);
    }

    /**
     * A step.
     *
     * @param name for the list
     * @param weight how often, against the others
     * @param step it
     */
    record One(String name, int weight, Step step) {}

    /** everything that can happen */
    static final Steps ALL = new Steps(List.of(
            new One("observes", 12, Observing::observe),
            new One("amends", 3, Observing::amend),
            new One("retracts", 2, Observing::retract),
            new One("asks", 6, Asking::ask),
            new One("picks up", 5, Asking::pickUp),
            new One("notes by alias", 3, Asking::noteByAlias),
            new One("assesses", 5, Asking::assess),
            new One("talks about the child", 3, Asking::talk),
            new One("begins a plan", 4, Asking::plan),
            new One("tells parents", 4, Telling::contact),
            new One("wishes", 4, Telling::wish),
            new One("prepares a share", 8, Telling::share),
            new One("guardian reads", 6, Telling::read),
            new One("withdraws a share", 2, Telling::withdraw),
            new One("asks for consent", 8, Consenting::ask),
            new One("gives consent", 16, Consenting::give),
            new One("refuses consent", 2, Consenting::refuse),
            new One("withdraws consent", 4, Consenting::withdraw),
            new One("objects to consent", 2, Consenting::object),
            new One("begins a handover", 4, HandingOver::create),
            new One("submits a handover", 4, HandingOver::submit),
            new One("sends a handover", 6, HandingOver::send),
            new One("receives a handover", 3, HandingOver::receive),
            new One("destroys a handover", 2, HandingOver::destroy),
            new One("assigns the coach", 5, Hosts::assign),
            new One("ends the assignment", 2, Hosts::endAssignment),
            new One("moves", 5, Hosts::move),
            new One("custody changes", 6, Hosts::custody),
            new One("mentor changes", 2, Hosts::mentor),
            new One("is merged", 1, Hosts::merge),
            new One("leaves", 1, Hosts::leave),
            new One("time passes", 6, Hosts::pass),
            new One("breaks the glass", 3, Keeping::breakGlass),
            new One("holds", 2, Keeping::hold),
            new One("releases", 2, Keeping::release),
            new One("destroys what is due", 2, Keeping::due),
            new One("asks for data", 2, Keeping::request)));

    private final List<One> steps;
    private final int sum;

    Steps(List<One> steps) {
        this.steps = List.copyOf(steps);
        this.sum = steps.stream().mapToInt(One::weight).sum();
    }

    One draw(Random random) {
        int place = random.nextInt(sum);
        for (One one : steps) {
            place -= one.weight();
            if (place < 0) {
                return one;
            }
        }
        throw new IllegalStateException();
    }
}
