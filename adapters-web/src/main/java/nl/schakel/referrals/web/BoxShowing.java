package nl.schakel.referrals.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.query.ReferralBoxes.Filter;
import nl.schakel.referrals.query.ReferralBoxes.Item;
import nl.schakel.referrals.web.BoxPage.Box;
import nl.schakel.referrals.web.BoxPage.Line;
import nl.schakel.referrals.web.ReferralWords.Names;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.FilterOption;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts lists of referrals into words; names are looked up once for all. */
@Component
class BoxShowing {

  private final ReferralWords words;
  private final People people;

  BoxShowing(ReferralWords words, People people) {
    this.words = words;
    this.people = people;
  }

  BoxPage page(
      Box box, Filter filter, Map<ReferralState, Long> counts, Page<Item> page, Frame frame) {
    return new BoxPage(
        box,
        states(box, filter, counts, frame),
        filter.mine().isPresent(),
        lines(page.items(), frame),
        page.total(),
        Pages.numbered(page.number(), page.totalPages(), number -> address(box, filter, number)),
        Optional.empty());
  }

  /** A receiver never sees a draft; what nobody has and nobody asked for is not offered. */
  private static List<FilterOption> states(
      Box box, Filter filter, Map<ReferralState, Long> counts, Frame frame) {
    return Arrays.stream(ReferralState.values())
        .filter(state -> box == Box.OUT || state != ReferralState.DRAFT)
        .map(
            state ->
                new FilterOption(
                    state.name(),
                    frame.text("handover.state." + state),
                    counts.getOrDefault(state, 0L),
                    filter.states().contains(state)))
        .filter(option -> option.count() > 0 || option.chosen())
        .toList();
  }

  private List<Line> lines(List<Item> items, Frame frame) {
    Names names = words.names(items.stream().map(Item::other).collect(Collectors.toSet()), frame);
    Map<PersonId, PersonCard> persons =
        people.cards(
            items.stream().flatMap(item -> item.person().stream()).collect(Collectors.toSet()));
    return items.stream().map(item -> line(item, names, persons, frame)).toList();
  }

  private static Line line(Item item, Names names, Map<PersonId, PersonCard> persons, Frame frame) {
    return new Line(
        item.id().value().toString(),
        names.organisation(item.other()),
        names.discreetTopic(item.topic()),
        names.place(item.municipality()),
        item.deadline().map(at -> frame.dates().moment(at, WorkingDays.ZONE)).orElse("–"),
        StateWords.isLate(item.notice()),
        item.person()
            .flatMap(id -> Optional.ofNullable(persons.get(id)))
            .map(card -> card.name().value())
            .orElse("–"),
        StateWords.status(item.state(), item.notice(), frame),
        item.urgency() == Urgency.URGENT,
        item.state() == ReferralState.OFFERED && !item.acknowledged());
  }

  private static String address(Box box, Filter filter, long number) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(box.path());
    filter.states().stream().sorted().forEach(state -> address.queryParam("state", state));
    filter.mine().ifPresent(_ -> address.queryParam("mine", true));
    return address.queryParam("pageNumber", number).build().toUriString();
  }
}
