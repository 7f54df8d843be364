package nl.schakel.workshops.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Votes;
import nl.schakel.workshops.model.Votes.Concordance;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.model.Workshop.Round;
import nl.schakel.workshops.model.Workshop.Vignette;
import nl.schakel.workshops.query.WorkshopBook;
import nl.schakel.workshops.query.WorkshopBook.Heading;
import nl.schakel.workshops.query.WorkshopBook.Phase;
import nl.schakel.workshops.query.WorkshopBook.Sheet;
import nl.schakel.workshops.web.WorkshopPage.Agreeing;
import nl.schakel.workshops.web.WorkshopPage.Tried;
import org.springframework.stereotype.Component;

/** Shows one workshop to who leads it. */
@Component
class OneWorkshop {

  private final WorkshopBook book;
  private final LinkWords words;
  private final ChainNames names;

  OneWorkshop(WorkshopBook book, LinkWords words, ChainNames names) {
    this.book = book;
    this.words = words;
    this.names = names;
  }

  Sheet find(Actor actor, WorkshopId id) {
    return book.find(id)
        .filter(sheet -> actor.mayFor(Permission.KEEP_CHAINS, sheet.plan().keeper()))
        .orElseThrow(() -> new NotFoundException("workshop"));
  }

  WorkshopPage page(Actor actor, WorkshopId id, Frame frame) {
    Sheet sheet = find(actor, id);
    Plan plan = sheet.plan();
    Phase phase = sheet.heading().phase();
    List<Option> links = words.links(plan.chain(), frame);
    List<Option> parties = words.named(plan.parties(), frame);
    return new WorkshopPage(
        WorkshopsController.PATH + "/" + id.value(),
        names.full(plan.chain(), frame),
        phase,
        PhaseWords.status(phase, frame),
        facts(sheet.heading(), parties, frame),
        plan.agenda(),
        sheet.heading().code(),
        frame.text("workshops.voted", "count", sheet.phones()),
        agreeing(sheet, Optional.empty(), frame),
        plan.vignettes().stream().map(each -> tried(sheet, each, links, frame)).toList(),
        sheet.heading().findings(),
        sheet.proposals().stream()
            .map(each -> Suggestions.of(id, each, plan, parties, links, frame))
            .toList(),
        links,
        FormView.empty(WorkshopPage.TEXTS),
        Optional.empty());
  }

  private static List<Fact> facts(Heading workshop, List<Option> parties, Frame frame) {
    return List.of(
        new Fact(frame.text("workshops.when"), WorkshopShowing.when(workshop, frame)),
        new Fact(frame.text("workshops.place"), workshop.plan().place()),
        new Fact(
            frame.text("workshops.parties"),
            parties.stream().map(Option::text).collect(Collectors.joining(", "))));
  }

  private static Tried tried(Sheet sheet, Vignette vignette, List<Option> links, Frame frame) {
    Map<String, String> named =
        links.stream().collect(Collectors.toMap(Option::value, Option::text));
    return new Tried(
        vignette.number(),
        vignette.text(),
        vignette.agreed().stream()
            .map(link -> named.getOrDefault(link.value().toString(), "–"))
            .sorted()
            .toList(),
        agreeing(sheet, Optional.of(vignette), frame));
  }

  /** While the first vote goes on nobody sees what others chose. */
  private static Optional<Agreeing> agreeing(
      Sheet sheet, Optional<Vignette> vignette, Frame frame) {
    Phase phase = sheet.heading().phase();
    return phase == Phase.SECOND_VOTE || phase == Phase.CONCLUDED
        ? Optional.of(
            new Agreeing(
                said(sheet, vignette, Round.BEFORE, frame),
                phase == Phase.CONCLUDED
                    ? said(sheet, vignette, Round.AFTER, frame)
                    : frame.text("workshops.concordance.later")))
        : Optional.empty();
  }

  private static String said(Sheet sheet, Optional<Vignette> vignette, Round round, Frame frame) {
    Votes votes = sheet.votes();
    Optional<Concordance> found =
        vignette.isPresent()
            ? votes.concordance(vignette.get(), round)
            : votes.concordance(sheet.plan().vignettes(), round);
    return found
        .map(
            each ->
                frame.text(
                    "workshops.concordance.share",
                    "percent",
                    each.percent(),
                    "agreed",
                    each.agreed(),
                    "all",
                    each.all()))
        .orElseGet(() -> frame.text("workshops.concordance.none"));
  }
}
