package nl.schakel.partners.web;

import java.time.ZoneId;
import java.util.Set;
import nl.schakel.partners.Topics;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Profile.EarlierName;
import nl.schakel.partners.query.PartnerBook.Entry;
import nl.schakel.partners.query.PartnerBook.Standing;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Puts a partner into words. */
@Component
class PartnerShowing {

  static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");

  private final Topics topics;
  private final ServiceShowing services;
  private final Involved involved;
  private final Heads heads;

  PartnerShowing(Topics topics, ServiceShowing services, Involved involved, Heads heads) {
    this.topics = topics;
    this.services = services;
    this.involved = involved;
    this.heads = heads;
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
        PartnerFacts.of(entry, words),
        PartnerFacts.topics(entry, words),
        entry.profile().services().stream()
            .map(service -> services.offered(service, words))
            .toList(),
        entry.profile().contactPoints().stream()
            .map(point -> PartnerFacts.reached(point, words))
            .toList(),
        !audiences.contains(Audience.PROFESSIONALS),
        involved.of(entry.id(), frame),
        entry.profile().earlierNames().stream().map(earlier -> earlier(earlier, words)).toList());
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
