package nl.schakel.learning.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.learning.query.Prospectus.Admission;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Points;
import nl.schakel.learning.query.Prospectus.Publicity;
import nl.schakel.learning.query.Prospectus.Role;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

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

  private static final TypeReference<List<ProvisionAsJson>> ROLES = new TypeReference<>() {};
  private static final TypeReference<List<AccreditationAsJson>> POINTS = new TypeReference<>() {};

  private final Json json;
  private final LocalizedTextAsJson texts;

  OfferReader(Json json, LocalizedTextAsJson texts) {
    this.json = json;
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
        set(row, "topics", TopicCode::of),
        set(row, "target_groups", TargetGroup::valueOf),
        set(row, "languages", Language::new),
        row.getString("country"),
        roles(row),
        points(row, now),
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
        set(row, "topics", TopicCode::of),
        set(row, "target_groups", TargetGroup::valueOf),
        set(row, "languages", Language::new),
        row.getString("country"),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        roles(row),
        Optional.ofNullable(row.getObject("grant_id", UUID.class)).map(GrantId::new),
        admission(row),
        points(row, now),
        Optional.ofNullable(row.getBigDecimal("public_cost")),
        row.getLong("version"));
  }

  private static Admission admission(ResultSet row) throws SQLException {
    if (!row.getBoolean("is_restricted")) {
      return Admission.EVERYONE;
    }
    return row.getBoolean("has_exceptions") ? Admission.OTHERS_ON_REQUEST : Admission.SOME_ONLY;
  }

  LocalizedText text(ResultSet row, String column) throws SQLException {
    return texts.read(row.getString(column));
  }

  private List<Role> roles(ResultSet row) throws SQLException {
    return json.read(row.getString("provisions"), ROLES).stream()
        .map(role -> new Role(new OrganisationId(role.organisation()), role.part()))
        .toList();
  }

  private List<Points> points(ResultSet row, Instant now) throws SQLException {
    return json.read(row.getString("accreditations"), POINTS).stream()
        .map(AccreditationAsJson::toAccreditation)
        .filter(accreditation -> accreditation.isValid(now))
        .map(each -> new Points(each.register(), each.points(), each.validUntil()))
        .toList();
  }

  private static <T> Set<T> set(ResultSet row, String column, Function<String, T> make)
      throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray())
        .map(make)
        .collect(toUnmodifiableSet());
  }
}
