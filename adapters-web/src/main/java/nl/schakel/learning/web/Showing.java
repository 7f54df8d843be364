package nl.schakel.learning.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schakel.agreements.GrantCard;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.learning.query.EnrolmentOffer;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Publicity;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.query.Prospectus.Stage;
import nl.schakel.learning.web.Names.Known;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Puts a programme or an edition into words. */
@Component
class Showing {

  private static final PageRequest A_FEW = new PageRequest(1, 3);

  private final Catalogue catalogue;
  private final EnrolmentOffer themes;
  private final Heads heads;

  Showing(Catalogue catalogue, EnrolmentOffer themes, Heads heads) {
    this.catalogue = catalogue;
    this.themes = themes;
    this.heads = heads;
  }

  /** What is shown, with what others call what it names. */
  record Subject(Offer offer, Optional<GrantCard> grant, Known names) {}

  ProgrammePage programme(Subject subject, List<Run> runs, Frame frame, Instant now) {
    Offer offer = subject.offer();
    Telling telling = new Telling(frame, now);
    List<Run> coming = runs.stream().filter(run -> !run.isOver(now)).toList();
    Optional<Run> next = next(coming, now);
    Said body = Said.of(offer.body(), frame.language());
    return new ProgrammePage(
        headOfProgramme(subject, coming, frame),
        offer.publicity(),
        telling.text(Telling.FORMAT + offer.format()),
        Said.of(offer.title(), frame.language()),
        Said.of(offer.summary(), frame.language()),
        topics(subject, telling),
        Told.of(offer, next, subject.grant(), subject.names(), telling),
        offer.publicity() == Publicity.PUBLISHED
            ? Action.of(offer.slug().value(), coming, telling)
            : Optional.empty(),
        siblings(offer, telling),
        Markdown.html(body.text()),
        body,
        coming.stream().map(run -> RunLine.of(run, telling)).toList(),
        past(runs, now).stream().map(run -> RunLine.of(run, telling)).toList(),
        offer.publicity() == Publicity.ARCHIVED ? alternatives(subject, telling) : List.of());
  }

  EditionPage edition(Subject subject, Run run, List<Run> runs, Frame frame, Instant now) {
    Offer offer = subject.offer();
    Telling telling = new Telling(frame, now);
    Optional<Run> another =
        next(runs.stream().filter(Run::isPublic).filter(other(run)).toList(), now)
            .filter(each -> each.availability(now).isOpen());
    return new EditionPage(
        headOfEdition(subject, run, frame),
        Said.of(offer.title(), frame.language()),
        new Link(offer.title().in(frame.language()), address(offer.slug())),
        Said.of(offer.summary(), frame.language()),
        RunLine.of(run, telling),
        telling.sittings(run),
        run.isOver(now) || run.stage() == Stage.CANCELLED,
        Told.of(offer, Optional.of(run), subject.grant(), subject.names(), telling),
        offer.publicity() == Publicity.PUBLISHED ? Action.of(run, telling) : Optional.empty(),
        another.map(each -> RunLine.of(each, telling)));
  }

  private static Predicate<Run> other(Run run) {
    return each -> !each.id().equals(run.id());
  }

  /** The first that one can still enrol in, else the first to come at all. */
  private static Optional<Run> next(List<Run> coming, Instant now) {
    return coming.stream()
        .filter(run -> run.stage() != Stage.CANCELLED && run.stage() != Stage.DRAFT)
        .filter(run -> !run.isOver(now))
        .min(Comparator.comparing(run -> !run.availability(now).isOpen()));
  }

  /** Latest first. */
  private static List<Run> past(List<Run> runs, Instant now) {
    return runs.stream()
        .filter(run -> run.isOver(now) && run.stage() != Stage.CANCELLED)
        .toList()
        .reversed();
  }

  private List<Link> siblings(Offer offer, Telling telling) {
    return themes.around(offer.slug(), telling.now()).stream()
        .filter(theme -> !theme.programme().equals(offer.slug()))
        .map(theme -> new Link(theme.title().in(telling.reader()), address(theme.programme())))
        .distinct()
        .toList();
  }

  private static String address(Slug programme) {
    return ProgrammesPage.PATH + "/" + programme.value();
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

  private Head headOfProgramme(Subject subject, List<Run> coming, Frame frame) {
    return heads.ofThing(
        address(subject.offer().slug()),
        subject.offer().title().in(frame.language()),
        subject.offer().summary().in(frame.language()),
        structured(subject, frame).course(coming),
        frame);
  }

  private Head headOfEdition(Subject subject, Run run, Frame frame) {
    SchemaOrg structured = structured(subject, frame);
    return heads.ofThing(
        EditionPage.address(run),
        subject.offer().title().in(frame.language()),
        subject.offer().summary().in(frame.language()),
        run.isOpenEnded() ? structured.course(List.of(run)) : structured.event(run),
        frame);
  }

  private SchemaOrg structured(Subject subject, Frame frame) {
    return new SchemaOrg(subject.offer(), subject.names(), frame.language(), heads);
  }
}
