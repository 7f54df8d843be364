package nl.schakel.groups.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schakel.agreements.GrantId;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.model.Terms.Inviter;
import nl.schakel.groups.model.Terms.Offer;
import nl.schakel.groups.model.Terms.Side;

/** What the API says of terms; the names are a contract. */
interface TermsShapes {

  /** So many groups in one language. */
  record LanguageGroupsShape(String language, int many) {}

  /** What is agreed, or lies on the table. */
  record AgreedTermsShape(
      int version,
      LocalDate from,
      LocalDate until,
      List<LanguageGroupsShape> groups,
      String places,
      List<UUID> grants,
      Inviter inviter) {

    static AgreedTermsShape of(Terms terms) {
      return new AgreedTermsShape(
          terms.version(),
          terms.from(),
          terms.until(),
          terms.groups().entrySet().stream()
              .map(it -> new LanguageGroupsShape(it.getKey().tag(), it.getValue()))
              .toList(),
          terms.places(),
          terms.grants().stream().map(GrantId::value).sorted().toList(),
          terms.inviter());
    }
  }

  /** Terms on the table, and who agreed to them. */
  record OfferedTermsShape(AgreedTermsShape terms, List<Side> agreedBy) {

    static OfferedTermsShape of(Offer offer) {
      Set<Side> sides = offer.agreedBy().keySet();
      return new OfferedTermsShape(
          AgreedTermsShape.of(offer.terms()), sides.stream().sorted().toList());
    }
  }
}
