package nl.schakel.partners.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Partner;
import nl.schakel.partners.model.Partner.Listed;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.model.Service.Interpretation;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** A partner for tests, with one service and one mailbox. */
public final class APartner {

  public static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private APartner() {}

  public static Listed listed() {
    OrganisationId id = OrganisationId.next();
    return Partner.list(id, new Slug("partner-" + id.value()), profile("Wij luisteren."));
  }

  public static Profile profile(String about) {
    return Profile.saying(LocalizedText.dutch(about))
        .withServices(List.of(service()))
        .withContactPoints(List.of(mailbox(Optional.of(LONG_AGO))));
  }

  public static Service service() {
    return new Service(
        ServiceId.next(),
        LocalizedText.dutch("Inloop"),
        LocalizedText.dutch("Kom langs."),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(TopicCode.of("trauma")),
        Set.of(Language.DUTCH),
        Interpretation.NONE,
        Optional.empty());
  }

  public static ContactPoint mailbox(Optional<Instant> verified) {
    return new ContactPoint(
        ContactPointId.next(),
        LocalizedText.dutch("Vragen"),
        Audience.EVERYBODY,
        Optional.of(new EmailAddress("info@partner.example")),
        Optional.empty(),
        Optional.empty(),
        verified);
  }

  public static OrganisationCard card(OrganisationId id) {
    return new OrganisationCard(
        id, LocalizedText.dutch("Partner"), OrganisationKind.CARE_PROVIDER, "NL");
  }
}
