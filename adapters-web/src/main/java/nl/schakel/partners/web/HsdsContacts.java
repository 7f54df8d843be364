package nl.schakel.partners.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.PhoneNumber;
import nl.schakel.partners.model.WebAddress;
import nl.schakel.partners.query.ServiceExport.Organisation;
import nl.schakel.partners.web.HsdsTaxonomy.Property;
import nl.schakel.shared.EmailAddress;

/** How a partner is reached, by function. */
record HsdsContacts(Organisation partner, PartnerWords words) {

  private static final String PLAIN = "\\p{ASCII}+";

  /** The database gave none that is for professionals; who changes that is stopped here. */
  private List<ContactPoint> forEverybody() {
    return partner.profile().contactPoints().stream()
        .filter(point -> point.audience() == Audience.EVERYBODY)
        .toList();
  }

  List<HsdsThing> all() {
    return forEverybody().stream().map(this::contact).toList();
  }

  /** The first mailbox, for what has room for one. */
  Optional<String> email() {
    return forEverybody().stream().flatMap(point -> email(point).stream()).findFirst();
  }

  /** The standard's mail addresses are of RFC 5321, which knows no letters beyond ASCII. */
  private static Optional<String> email(ContactPoint point) {
    return point.email().map(EmailAddress::value).filter(address -> address.matches(PLAIN));
  }

  private HsdsThing contact(ContactPoint point) {
    UUID id = point.id().value();
    return HsdsThing.of(id)
        .with("organization_id", partner.id().value())
        .with("name", point.function().in(words.reader()))
        .withIfKnown("email", email(point))
        .withAll("phones", point.phone().map(number -> phone(id, number)).stream().toList())
        .withAll("attributes", point.website().map(page -> website(id, page)).stream().toList())
        .withAll("metadata", check(point).stream().toList());
  }

  private static HsdsThing phone(UUID contact, PhoneNumber number) {
    return HsdsThing.of(contact, "phone")
        .with("contact_id", contact)
        .with("number", number.value())
        .with("type", "voice");
  }

  private HsdsThing website(UUID contact, WebAddress page) {
    HsdsThing term = new HsdsTerms(words).property(Property.CONTACT_WEBSITE);
    return HsdsTerms.attribute(contact, "contact", "website", term).with("value", page.value());
  }

  /** That somebody there said that it is right; nothing changed, and no person is named. */
  private Optional<HsdsThing> check(ContactPoint point) {
    return point
        .verified()
        .map(
            at ->
                HsdsThing.of(point.id().value(), "verified")
                    .with("resource_id", point.id().value())
                    .with("resource_type", "contact")
                    .with("last_action_date", at.atOffset(ZoneOffset.UTC).toLocalDate())
                    .with("last_action_type", "verified")
                    .with("field_name", "contact")
                    .with("previous_value", "")
                    .with("replacement_value", "")
                    .with("updated_by", partner.name().in(words.reader())));
  }
}
