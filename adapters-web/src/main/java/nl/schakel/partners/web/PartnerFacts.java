package nl.schakel.partners.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.WebAddress;
import nl.schakel.partners.query.PartnerBook.Entry;
import nl.schakel.partners.web.PartnerPage.Dialled;
import nl.schakel.partners.web.PartnerPage.Reached;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;

/** What one looks for first: what a partner knows, where it works, and how to reach it. */
final class PartnerFacts {

  private PartnerFacts() {}

  static List<Fact> of(Entry entry, PartnerWords words) {
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

  static List<Link> topics(Entry entry, PartnerWords words) {
    return entry.profile().topics().stream()
        .map(
            topic ->
                new Link(words.topic(topic), PartnersPage.PATH + "?topic=" + topic.value().value()))
        .sorted(Comparator.comparing(Link::text))
        .toList();
  }

  static Reached reached(ContactPoint point, PartnerWords words) {
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
                        "partners.contact.verified",
                        "day",
                        words.frame().dates().day(at, PartnerShowing.HOME))));
  }
}
