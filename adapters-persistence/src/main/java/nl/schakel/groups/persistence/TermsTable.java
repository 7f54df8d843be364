package nl.schakel.groups.persistence;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.GrantId;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.model.Terms.Offer;
import nl.schakel.groups.model.Terms.Side;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps each version of terms; what was agreed is never written again. */
final class TermsTable {

  private static final String ADD =
      """
      insert into groups.terms (
        agreement, version, starts_on, ends_on, places, grants, inviter, provider_agreed_at,
        municipality_agreed_at)
      values (
        :agreement, :version, :from, :until, :places, :grants, :inviter, :provider, :municipality)
      """;

  private static final String ADD_LANGUAGE =
      """
      insert into groups.terms_language (agreement, version, language, many)
      values (:agreement, :version, :language, :many)
      """;

  private final JdbcClient jdbc;

  TermsTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(MunicipalAgreementId agreement, Offer offer) {
    removeAbove(agreement, offer.terms().version() - 1);
    Terms terms = offer.terms();
    jdbc.sql(ADD)
        .param("agreement", agreement.value())
        .param("version", terms.version())
        .param("from", terms.from())
        .param("until", terms.until())
        .param("places", terms.places())
        .param("grants", terms.grants().stream().map(GrantId::value).toArray(UUID[]::new))
        .param("inviter", terms.inviter().name())
        .param("provider", agreedAt(offer, Side.PROVIDER))
        .param("municipality", agreedAt(offer, Side.MUNICIPALITY))
        .update();
    terms.groups().forEach((language, many) -> put(agreement, terms, language.tag(), many));
  }

  private static @Nullable OffsetDateTime agreedAt(Offer offer, Side side) {
    return Optional.ofNullable(offer.agreedBy().get(side)).map(Moments::utc).orElse(null);
  }

  private void put(MunicipalAgreementId agreement, Terms terms, String language, int many) {
    jdbc.sql(ADD_LANGUAGE)
        .param("agreement", agreement.value())
        .param("version", terms.version())
        .param("language", language)
        .param("many", many)
        .update();
  }

  void removeAbove(MunicipalAgreementId agreement, int version) {
    jdbc.sql("delete from groups.terms where agreement = :agreement and version > :version")
        .param("agreement", agreement.value())
        .param("version", version)
        .update();
  }
}
