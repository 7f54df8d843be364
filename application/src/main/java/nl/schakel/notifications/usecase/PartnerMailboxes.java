package nl.schakel.notifications.usecase;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.notifications.port.Letter.Addressee;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.partners.ServiceCards.Way;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.usecase.UseCasePart;

/** Where organisations are written to that nobody answers for, as the directory says. */
@UseCasePart
class PartnerMailboxes {

  private final ServiceCards partners;

  PartnerMailboxes(ServiceCards partners) {
    this.partners = partners;
  }

  Optional<Addressee> of(OrganisationId partner) {
    return Optional.ofNullable(of(List.of(partner)).get(partner));
  }

  /** In one go; without those that have none. */
  Map<OrganisationId, Addressee> of(Collection<OrganisationId> all) {
    Map<OrganisationId, Addressee> boxes = new HashMap<>();
    partners
        .of(all, Reader.PROFESSIONAL)
        .forEach((partner, entry) -> box(entry).ifPresent(box -> boxes.put(partner, box)));
    return Map.copyOf(boxes);
  }

  /** That for professionals before the one for everybody. */
  private static Optional<Addressee> box(Entry entry) {
    Language reader = language(entry.languages());
    return entry.ways().stream()
        .sorted(Comparator.comparing(Way::reader).reversed())
        .flatMap(way -> way.email().stream())
        .findFirst()
        .map(email -> new Addressee(new PersonName(entry.name().in(reader)), email, reader));
  }

  /** Dutch, unless nobody there says to speak it. */
  static Language language(Set<Language> spoken) {
    return Texts.LANGUAGES.stream().filter(spoken::contains).findFirst().orElse(Language.DUTCH);
  }
}
