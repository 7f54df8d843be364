package nl.schakel.learning.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Publicity;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.query.Prospectus.Stage;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Puts one edition into words. */
@Component
class EditionShowing {

  private final Heads heads;

  EditionShowing(Heads heads) {
    this.heads = heads;
  }

  EditionPage page(Subject subject, Run run, List<Run> runs, Frame frame, Instant now) {
    Offer offer = subject.offer();
    Telling telling = new Telling(frame, now);
    Optional<Run> another =
        Runs.next(runs.stream().filter(Run::isPublic).filter(other(run)).toList(), now)
            .filter(each -> each.availability(now).isOpen());
    return new EditionPage(
        head(subject, run, frame),
        Said.of(offer.title(), frame.language()),
        new Link(offer.title().in(frame.language()), subject.address()),
        Said.of(offer.summary(), frame.language()),
        RunLine.of(run, telling),
        telling.times().sittings(run),
        run.isOver(now) || run.stage() == Stage.CANCELLED,
        Told.of(offer, Optional.of(run), subject.grant(), subject.names(), telling),
        offer.publicity() == Publicity.PUBLISHED ? Action.of(run, telling) : Optional.empty(),
        another.map(each -> RunLine.of(each, telling)));
  }

  private static Predicate<Run> other(Run run) {
    return each -> !each.id().equals(run.id());
  }

  private Head head(Subject subject, Run run, Frame frame) {
    SchemaOrg structured = subject.structured(frame.language(), heads);
    return heads.ofThing(
        EditionPage.address(run),
        subject.offer().title().in(frame.language()),
        subject.offer().summary().in(frame.language()),
        run.isOpenEnded() ? structured.course(List.of(run)) : structured.event(run),
        frame);
  }
}
