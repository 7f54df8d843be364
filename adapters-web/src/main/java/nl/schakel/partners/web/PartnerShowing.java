package nl.schakel.partners.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.partners.Involvements;
import nl.schakel.partners.Involvements.Involvement;
import nl.schakel.partners.Topics;
import nl.schakel.partners.model.Capacity;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Profile.EarlierName;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.model.WebAddress;
import nl.schakel.partners.query.PartnerBook.Entry;
import nl.schakel.partners.query.PartnerBook.Standing;
import nl.schakel.partners.web.PartnerPage.Answer;
import nl.schakel.partners.web.PartnerPage.Dialled;
import nl.schakel.partners.web.PartnerPage.Offered;
import nl.schakel.partners.web.PartnerPage.Reached;
import nl.schakel.partners.web.PartnerPage.Taking;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Puts a partner into words. */
@Component
class PartnerShowing {

  static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");

  private final Topics topics;
  private final List<Involvements> involvements;
  private final Heads heads;
  private final Clock clock;

  PartnerShowing(Topics topics, List<Involvements> involvements, Heads heads, Clock clock) {
    this.topics = topics;
    this.involvements = List.copyOf(involvements);
    this.heads = heads;
    this.clock = clock;
  }

  PartnerPage page(Entry entry, Set<Audience> audiences, Frame frame) {
    PartnerWords words = PartnerWords.of(frame, topics.all());
    String name = entry.name().in(frame.language());
    return new PartnerPage(
        heads.ofThing(
            PartnerPage.address(entry.slug()),
            name,
            entry.profile().about().in(frame.language()),
            PartnerSchemaOrg.of(entry, heads.address(PartnerPage.address(entry.slug())), words),
            frame),
        words.kind(entry.kind()),
        Said.name(entry.name(), frame.language()),
        Said.of(entry.profile().about(), frame.language()),
        entry.standing() == Standing.HIDDEN,
        facts(entry, words),
        topics(entry, words),
        entry.profile().services().stream().map(service -> offered(service, words)).toList(),
        entry.profile().contactPoints().stream().map(point -> reached(point, words)).toList(),
        !audiences.contains(Audience.PROFESSIONALS),
        takings(entry.id(), words),
        entry.profile().earlierNames().stream().map(earlier -> earlier(earlier, words)).toList());
  }

  private static List<Fact> facts(Entry entry, PartnerWords words) {
    List<Fact> facts = new ArrayList<>();
    entry
        .profile()
        .expertise()
        .forEach(each -> facts.add(new Fact(words.topic(each.topic()), words.offer(each))));
    if (!entry.profile().areas().isEmpty()) {
      facts.add(new Fact(words.text("partners.fact.where"), words.areas(entry.profile().areas())));
    }
    if (!entry.profile().languages().isEmpty()) {
      facts.add(
          new Fact(
              words.text("partners.fact.languages"), words.languages(entry.profile().languages())));
    }
    return facts;
  }

  private static List<Link> topics(Entry entry, PartnerWords words) {
    return entry.profile().topics().stream()
        .map(
            topic ->
                new Link(words.topic(topic), PartnersPage.PATH + "?topic=" + topic.value().value()))
        .sorted(Comparator.comparing(Link::text))
        .toList();
  }

  private Offered offered(Service service, PartnerWords words) {
    List<Answer> answers = new ArrayList<>();
    add(answers, "eligibility", service.eligibility(), words);
    add(answers, "notFor", service.notFor(), words);
    add(answers, "schedule", service.schedule(), words);
    answers.add(
        new Answer(
            words.text("partners.service.cost"),
            service
                .cost()
                .map(cost -> Said.of(cost, words.reader()))
                .orElseGet(() -> Said.here(words.text("partners.free")))));
    answers.add(
        new Answer(
            words.text("partners.service.languages"),
            Said.here(
                words.text(
                    "partners.interpretation." + service.interpretation(),
                    "languages",
                    words.languages(service.languages())))));
    return new Offered(
        "service-" + service.id().value(),
        Said.of(service.name(), words.reader()),
        Said.of(service.description(), words.reader()),
        answers,
        service.capacity().flatMap(capacity -> status(capacity, words.frame())));
  }

  private static void add(
      List<Answer> answers, String question, Optional<LocalizedText> text, PartnerWords words) {
    text.ifPresent(
        answer ->
            answers.add(
                new Answer(
                    words.text("partners.service." + question), Said.of(answer, words.reader()))));
  }

  /** What was said too long ago is not shown as if it were so today. */
  Optional<Status> status(Capacity capacity, Frame words) {
    String day = words.dates().day(capacity.statedAt(), HOME);
    Instant now = clock.instant();
    return capacity.isFresh(now)
        ? Optional.of(
            switch (capacity) {
              case Capacity.Open _ ->
                  new Status(words.text("partners.capacity.open", "day", day), Tone.DONE);
              case Capacity.Waiting(int days, var _) ->
                  new Status(
                      words.text("partners.capacity.waiting", "days", days, "day", day),
                      Tone.ATTENTION);
              case Capacity.Closed _ ->
                  new Status(words.text("partners.capacity.closed", "day", day), Tone.WRONG);
            })
        : Optional.empty();
  }

  private Reached reached(ContactPoint point, PartnerWords words) {
    return new Reached(
        Said.of(point.function(), words.reader()),
        point.audience() == Audience.PROFESSIONALS,
        point.email().map(email -> email.value()),
        point.phone().map(phone -> new Dialled(phone.value(), phone.dialled())),
        point.website().map(WebAddress::value),
        point
            .verified()
            .map(
                at ->
                    words.text(
                        "partners.contact.verified", "day", words.frame().dates().day(at, HOME))));
  }

  private List<Taking> takings(OrganisationId partner, PartnerWords words) {
    Map<String, List<Link>> byPart = new LinkedHashMap<>();
    involvements.stream()
        .flatMap(feature -> feature.of(partner).stream())
        .forEach(
            each ->
                byPart.computeIfAbsent(each.part(), _ -> new ArrayList<>()).add(link(each, words)));
    return byPart.entrySet().stream()
        .map(part -> new Taking(words.text(part.getKey()), part.getValue()))
        .toList();
  }

  private static Link link(Involvement involvement, PartnerWords words) {
    return new Link(involvement.title().in(words.reader()), involvement.address());
  }

  private static String earlier(EarlierName earlier, PartnerWords words) {
    return words.text(
        "partners.earlierName",
        "name",
        earlier.name().in(words.reader()),
        "day",
        words.frame().dates().day(earlier.until()));
  }
}
