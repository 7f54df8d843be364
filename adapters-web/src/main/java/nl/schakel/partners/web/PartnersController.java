package nl.schakel.partners.web;

import java.util.Optional;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.query.PartnerSearch;
import nl.schakel.partners.web.PartnerFinding.Found;
import nl.schakel.partners.web.PartnerFinding.Stretch;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The directory as a list and as a map. */
@Controller
@Requires(Permission.ANYONE)
class PartnersController {

  private final PartnerFinding finding;
  private final PartnerSearch search;
  private final TopicNames topics;
  private final Heads heads;

  PartnersController(PartnerFinding finding, PartnerSearch search, TopicNames topics, Heads heads) {
    this.finding = finding;
    this.search = search;
    this.topics = topics;
    this.heads = heads;
  }

  @GetMapping(PartnersPage.PATH)
  @SameForEveryVisitor
  View list(Input input, Frame frame) {
    PartnersAsked asked = PartnersAsked.read(input);
    Found found = finding.find(asked);
    PartnerWords words = PartnerWords.of(frame, topics.now());
    PartnerFilters filters = new PartnerFilters(asked, words);
    return frame.show(
        new PartnersPage(
            heads.ofList(PartnersPage.PATH, "partners.list", frame),
            asked,
            filters.groups(found.answer().counts()),
            filters.chips(PartnersPage.PATH),
            count(found, asked, words),
            remark(found, words),
            found.cards().items().stream().map(card -> PartnerLine.of(card, words)).toList(),
            Pages.numbered(
                found.cards().number(),
                found.cards().totalPages(),
                page -> asked.address(PartnersPage.PATH, page)),
            asked.address(PartnerMapPage.PATH),
            asked.address(PartnersFileController.PATH)));
  }

  @GetMapping(PartnerMapPage.PATH)
  @SameForEveryVisitor
  View map(Input input, Frame frame) {
    PartnersAsked asked = PartnersAsked.read(input);
    Found found = finding.find(asked);
    PartnerWords words = PartnerWords.of(frame, topics.now());
    return frame.show(
        new PartnerMapPage(
            heads.ofList(PartnerMapPage.PATH, "partners.map", frame),
            count(found, asked, words),
            remark(found, words),
            new PartnerFilters(asked, words).chips(PartnerMapPage.PATH),
            new PartnerMap(asked, search.byArea(found.wish()), words),
            asked.address(PartnersPage.PATH)));
  }

  private static String count(Found found, PartnersAsked asked, PartnerWords words) {
    long total = found.cards().total();
    String key =
        total >= PartnerSearch.MOST
            ? "partners.count.many"
            : asked.isNothing() ? "partners.count.all" : "partners.count.found";
    return words.text(key, "count", total);
  }

  private static Optional<String> remark(Found found, PartnerWords words) {
    return found
        .place()
        .flatMap(place -> remark(place, found.stretch(), words))
        .or(
            () ->
                found.stretch() == Stretch.RESEMBLING
                    ? Optional.of(words.text("partners.remark.resembling"))
                    : Optional.empty());
  }

  private static Optional<String> remark(PlaceAsked place, Stretch stretch, PartnerWords words) {
    if (place.isUnknown()) {
      return Optional.of(words.text("partners.remark.unknownPlace", "place", place.typed()));
    }
    String names = place.names(words.reader());
    return switch (stretch) {
      case NEARBY -> Optional.of(words.text("partners.remark.nearby", "place", names));
      case RESEMBLING -> Optional.of(words.text("partners.remark.resembling"));
      case NONE ->
          names.equalsIgnoreCase(place.typed())
              ? Optional.empty()
              : Optional.of(words.text("partners.remark.place", "place", names));
    };
  }
}
