package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Publicity;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.springframework.stereotype.Component;

/** Reads programmes as readers see them. */
@Component
class OfferReader {

  /** Of a programme {@code p}: what a card tells. */
  static final String CARD =
      """
      p.id, p.slug, p.format, p.title, p.summary, p.for_whom, p.topics, p.target_groups,
      p.languages, p.country, p.provisions, p.accreditations, p.public_cost, p.published_at
      """;

  /** Of a programme {@code p}: everything. */
  static final String OFFER =
      CARD
          + """
          , p.state, p.body, p.organiser, p.grant_id, p.version,
          p.eligibility ->> 'rule' = 'EMPLOYED' as is_restricted,
          (p.eligibility -> 'exceptions')::boolean as has_exceptions
          """;

  private final OfferTerms terms;
  private final LocalizedTextAsJson texts;

  OfferReader(OfferTerms terms, LocalizedTextAsJson texts) {
    this.terms = terms;
    this.texts = texts;
  }

  Card card(ResultSet row, Optional<Run> next, Instant now) throws SQLException {
    return new Card(
        new ProgrammeId(row.getObject("id", UUID.class)),
        new Slug(row.getString("slug")),
        Format.valueOf(row.getString("format")),
        text(row, "title"),
        text(row, "summary"),
        text(row, "for_whom"),
        Words.set(row, "topics", TopicCode::of),
        Words.set(row, "target_groups", TargetGroup::valueOf),
        Words.set(row, "languages", Language::new),
        row.getString("country"),
        terms.roles(row),
        terms.points(row, now),
        row.getObject("public_cost") == null,
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        next);
  }

  Offer offer(ResultSet row, Instant now) throws SQLException {
    return new Offer(
        new ProgrammeId(row.getObject("id", UUID.class)),
        new Slug(row.getString("slug")),
        Publicity.valueOf(row.getString("state")),
        Format.valueOf(row.getString("format")),
        text(row, "title"),
        text(row, "summary"),
        text(row, "body"),
        text(row, "for_whom"),
        Words.set(row, "topics", TopicCode::of),
        Words.set(row, "target_groups", TargetGroup::valueOf),
        Words.set(row, "languages", Language::new),
        row.getString("country"),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        terms.roles(row),
        Optional.ofNullable(row.getObject("grant_id", UUID.class)).map(GrantId::new),
        OfferTerms.admission(row),
        terms.points(row, now),
        Optional.ofNullable(row.getBigDecimal("public_cost")),
        row.getLong("version"));
  }

  LocalizedText text(ResultSet row, String column) throws SQLException {
    return texts.read(row.getString(column));
  }
}
