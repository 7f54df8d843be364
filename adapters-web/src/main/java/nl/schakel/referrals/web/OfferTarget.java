package nl.schakel.referrals.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.chains.Link.Target;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Offer;
import nl.schakel.partners.ServiceCards.Room;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import org.springframework.stereotype.Component;

/** Tells to whom one refers, as the directory knows them today. */
@Component
class OfferTarget {

  private final ServiceCards services;
  private final OfferNames names;
  private final Clock clock;

  OfferTarget(ServiceCards services, OfferNames names, Clock clock) {
    this.services = services;
    this.names = names;
    this.clock = clock;
  }

  List<Fact> facts(OfferWay way, Frame frame) {
    Target to = way.link().to();
    Optional<Entry> entry =
        Optional.ofNullable(
            services.of(List.of(to.partner()), ServiceCards.Reader.PROFESSIONAL).get(to.partner()));
    Optional<Offer> service = entry.flatMap(it -> to.service().flatMap(it::service));
    List<Fact> facts = new ArrayList<>();
    add(facts, "partner", names.organisation(to.partner(), frame.language()), frame);
    service.ifPresent(it -> add(facts, "service", it.name().in(frame.language()), frame));
    add(facts, "part", frame.text("offer.part." + to.part()), frame);
    add(facts, "topic", names.topic(way.chain().topic(), frame.language()), frame);
    add(facts, "group", way.chain().targetGroup().in(frame.language()), frame);
    entry
        .map(it -> it.spoken(to.service()))
        .filter(spoken -> !spoken.isEmpty())
        .ifPresent(spoken -> add(facts, "spoken", spoken(spoken, frame), frame));
    add(facts, "room", room(service.flatMap(Offer::room), frame), frame);
    return facts;
  }

  private static void add(List<Fact> facts, String term, String value, Frame frame) {
    facts.add(new Fact(frame.text("offer.to." + term), value));
  }

  private static String spoken(Set<Language> languages, Frame frame) {
    return languages.stream()
        .map(each -> OfferChoices.name(each, frame.words()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private String room(Optional<Room> stated, Frame frame) {
    return stated
        .map(
            room ->
                frame.text(
                    room.isFresh(clock.instant())
                        ? "offer.room." + room.taking()
                        : "offer.room.old",
                    "days",
                    room.days().orElse(0),
                    "day",
                    frame.dates().day(room.statedAt(), WorkingDays.ZONE)))
        .orElseGet(() -> frame.text("offer.room.unknown"));
  }
}
