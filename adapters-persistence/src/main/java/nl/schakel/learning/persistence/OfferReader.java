package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Publicity;
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

  /** Of a programme {@code p}. */
  static final String OFFER =
      """
      p.id, p.slug, p.state, p.format, p.title, p.summary, p.body, p.for_whom, p.topics,
      p.target_groups, p.languages, p.country, p.organiser, p.grant_id, p.provisions,
      p.accreditations, p.public_cost, p.version,
      p.eligibility ->> 'rule' = 'EMPLOYED' as is_restricted,
      (p.eligibility -> 'exceptions')::boolean as has_exceptions
      """;

  private final OfferTerms terms;
  private final LocalizedTextAsJson texts;

  OfferReader(OfferTerms terms, LocalizedTextAsJson texts) {
    this.terms = terms;
    this.texts = texts;
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
