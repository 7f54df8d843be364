package nl.schakel.learning.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.Continuations;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.learning.query.EnrolmentOffer;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Publicity;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.web.ProgrammePage.Testimonial;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Markdown;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Puts a programme into words, with its editions past and to come. */
@Component
class ProgrammeShowing {

  private static final PageRequest A_FEW = new PageRequest(1, 3);

  private final Catalogue catalogue;
  private final EnrolmentOffer themes;
  private final Continuations continuations;
  private final AskingShowing asking;
  private final Heads heads;

  ProgrammeShowing(
      Catalogue catalogue,
      EnrolmentOffer themes,
      Continuations continuations,
      AskingShowing asking,
      Heads heads) {
    this.catalogue = catalogue;
    this.themes = themes;
    this.continuations = continuations;
    this.asking = asking;
    this.heads = heads;
  }

  ProgrammePage page(Subject subject, List<Run> runs, Frame frame, Instant now) {
    Offer offer = subject.offer();
    Telling telling = new Telling(frame, now);
    List<Run> coming = runs.stream().filter(run -> !run.isOver(now)).toList();
    Optional<Run> next = Runs.next(coming, now);
    Said body = Said.of(offer.body(), frame.language());
    return new ProgrammePage(
        head(subject, coming, frame),
        offer.publicity(),
        telling.text(Telling.FORMAT + offer.format()),
        Said.of(offer.title(), frame.language()),
        Said.of(offer.summary(), frame.language()),
        topics(subject, telling),
        Told.of(offer, next, subject.grant(), subject.names(), telling),
        offer.publicity() == Publicity.PUBLISHED
            ? Action.of(offer.slug().value(), coming, telling)
            : Optional.empty(),
        ways(offer, telling),
        siblings(offer, telling),
        Markdown.html(body.text()),
        body,
        testimonials(subject, telling),
        coming.stream().map(run -> RunLine.of(run, telling)).toList(),
        Runs.past(runs, now).stream().map(run -> RunLine.of(run, telling)).toList(),
        offer.publicity() == Publicity.ARCHIVED ? alternatives(subject, telling) : List.of(),
        asking.of(offer, frame));
  }

  private static List<Testimonial> testimonials(Subject subject, Telling telling) {
    return subject.offer().roles().stream()
        .flatMap(
            role ->
                role.testimonial().stream()
                    .map(
                        words ->
                            new Testimonial(
                                Said.of(words, telling.reader()),
                                Said.name(
                                    subject.names().organisation(role.organisation()),
                                    telling.reader()))))
        .toList();
  }

  private List<Link> ways(Offer offer, Telling telling) {
    return continuations.of(offer.id()).stream()
        .map(way -> new Link(telling.text(way.words()), Subject.address(offer.slug()) + way.path()))
        .toList();
  }

  private List<Link> siblings(Offer offer, Telling telling) {
    return themes.around(offer.slug(), telling.now()).stream()
        .filter(theme -> !theme.programme().equals(offer.slug()))
        .map(
            theme ->
                new Link(theme.title().in(telling.reader()), Subject.address(theme.programme())))
        .distinct()
        .toList();
  }

  private static List<Link> topics(Subject subject, Telling telling) {
    return subject.offer().topics().stream()
        .map(
            topic ->
                new Link(
                    subject.names().topic(topic, telling.reader()),
                    ProgrammesPage.PATH + "?topic=" + topic.value().value()))
        .sorted(Comparator.comparing(Link::text))
        .toList();
  }

  private List<ProgrammeCard> alternatives(Subject subject, Telling telling) {
    return catalogue
        .find(Wish.about(subject.offer().topics()), A_FEW, telling.now())
        .items()
        .stream()
        .map(card -> ProgrammeCard.of(card, subject.names(), telling))
        .toList();
  }

  private Head head(Subject subject, List<Run> coming, Frame frame) {
    return heads.ofThing(
        subject.address(),
        subject.offer().title().in(frame.language()),
        subject.offer().summary().in(frame.language()),
        subject.structured(frame.language(), heads).course(coming),
        frame);
  }
}
