package nl.schakel.partners.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.query.PartnerBook.Entry;

/** A partner in the words of schema.org: only what everybody may know, whoever asks. */
final class PartnerSchemaOrg {

  private PartnerSchemaOrg() {}

  static Map<String, Object> of(Entry entry, String address, PartnerWords words) {
    Map<String, Object> organisation = new LinkedHashMap<>();
    organisation.put("@context", "https://schema.org");
    organisation.put("@type", "Organization");
    organisation.put("name", entry.name().in(words.reader()));
    organisation.put("description", entry.profile().about().in(words.reader()));
    organisation.put("url", address);
    entry.profile().website().ifPresent(site -> organisation.put("sameAs", site.value()));
    organisation.put(
        "areaServed", entry.profile().areas().stream().map(words::area).sorted().toList());
    organisation.put(
        "knowsAbout", entry.profile().topics().stream().map(words::topic).sorted().toList());
    organisation.put("contactPoint", contactPoints(entry, words));
    return organisation;
  }

  private static List<Map<String, Object>> contactPoints(Entry entry, PartnerWords words) {
    return entry.profile().contactPoints().stream()
        .filter(point -> point.audience() == Audience.EVERYBODY)
        .map(point -> contactPoint(point, words))
        .toList();
  }

  private static Map<String, Object> contactPoint(ContactPoint point, PartnerWords words) {
    Map<String, Object> contact = new LinkedHashMap<>();
    contact.put("@type", "ContactPoint");
    contact.put("contactType", point.function().in(words.reader()));
    point.email().ifPresent(email -> contact.put("email", email.value()));
    point.phone().ifPresent(phone -> contact.put("telephone", phone.value()));
    point.website().ifPresent(site -> contact.put("url", site.value()));
    return contact;
  }
}
