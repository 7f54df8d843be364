package nl.schakel.workshops.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.query.WorkshopBook;
import nl.schakel.workshops.query.WorkshopBook.Heading;
import org.springframework.stereotype.Component;

/** Shows the list and the form. */
@Component
class WorkshopShowing {

  private final WorkshopBook book;
  private final ChainCards chains;
  private final LinkWords words;
  private final ChainNames names;

  WorkshopShowing(WorkshopBook book, ChainCards chains, LinkWords words, ChainNames names) {
    this.book = book;
    this.chains = chains;
    this.words = words;
    this.names = names;
  }

  WorkshopsPage list(Actor actor, Frame frame) {
    var keeps = actor.organisationsFor(Permission.KEEP_CHAINS);
    List<Link> mine =
        chains.all().stream()
            .filter(card -> keeps.contains(card.keeper()) && card.agreed().isPresent())
            .map(
                card ->
                    new Link(
                        names.inList(card, frame),
                        WorkshopsController.PATH + "/new?chain=" + card.id().value()))
            .sorted(Comparator.comparing(Link::text))
            .toList();
    return new WorkshopsPage(book.of(keeps).stream().map(each -> line(each, frame)).toList(), mine);
  }

  private WorkshopsPage.Line line(Heading workshop, Frame frame) {
    return new WorkshopsPage.Line(
        WorkshopsController.PATH + "/" + workshop.plan().id().value(),
        when(workshop, frame),
        names.inList(workshop.plan().chain(), frame),
        workshop.plan().place(),
        PhaseWords.status(workshop.phase(), frame));
  }

  static String when(Heading workshop, Frame frame) {
    return frame.dates().moment(workshop.plan().starts(), WorkingDays.ZONE);
  }

  /** Whoever is invited already can stay so, also when it has no part in the chain any more. */
  PlanPage change(Plan plan, FormView form, Frame frame) {
    List<Option> partners =
        chains.card(plan.chain()).map(card -> words.parties(card, frame)).orElseGet(List::of);
    return new PlanPage(
        form,
        Optional.of(plan.id()),
        plan.chain().value().toString(),
        names.full(plan.chain(), frame),
        Stream.concat(partners.stream(), words.named(plan.parties(), frame).stream())
            .distinct()
            .toList(),
        words.links(plan.chain(), frame),
        Optional.empty());
  }

  PlanPage form(Actor actor, ChainId id, FormView form, Frame frame) {
    Card chain =
        chains
            .card(id)
            .filter(card -> actor.mayFor(Permission.KEEP_CHAINS, card.keeper()))
            .orElseThrow(() -> new NotFoundException("chain"));
    return new PlanPage(
        form,
        Optional.empty(),
        id.value().toString(),
        names.full(chain, frame),
        words.parties(chain, frame),
        words.links(id, frame),
        Optional.empty());
  }
}
