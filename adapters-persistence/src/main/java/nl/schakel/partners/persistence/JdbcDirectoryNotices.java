package nl.schakel.partners.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.DirectoryNotices;
import nl.schakel.partners.PartnerEvent.Step;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDirectoryNotices implements DirectoryNotices {

  private final JdbcClient jdbc;
  private final ProfileJson json;

  JdbcDirectoryNotices(JdbcClient jdbc, ProfileJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public Optional<ProposalCard> proposal(UUID proposal) {
    return jdbc.sql(
            """
            select t.partner, t.by_person, t.reason, p.name,
              case t.state when 'OPEN' then 'PROPOSED' else t.state end as step
            from partners.profile_proposal t
            join partners.partner p on p.organisation = t.partner where t.id = :id
            """)
        .param("id", proposal)
        .query(
            (row, _) ->
                new ProposalCard(
                    new OrganisationId(row.getObject("partner", UUID.class)),
                    name(row),
                    new PersonId(row.getObject("by_person", UUID.class)),
                    Step.valueOf(row.getString("step")),
                    Optional.ofNullable(row.getString("reason"))))
        .optional();
  }

  @Override
  public Optional<ContactCard> contactPoint(ContactPointId contactPoint) {
    return jdbc.sql(
            """
            select c.partner, c.content, p.name, p.languages from partners.contact_point c
            join partners.partner p on p.organisation = c.partner and p.state = 'LISTED'
            where c.id = :id
            """)
        .param("id", contactPoint.value())
        .query(this::card)
        .optional()
        .flatMap(card -> card);
  }

  private Optional<ContactCard> card(ResultSet row, int number) throws SQLException {
    ContactPoint point = json.read(row.getString("content"), ContactPoint.class);
    OrganisationId partner = new OrganisationId(row.getObject("partner", UUID.class));
    LocalizedText name = name(row);
    Set<Language> languages =
        Arrays.stream((String[]) row.getArray("languages").getArray())
            .map(Language::new)
            .collect(Collectors.toUnmodifiableSet());
    return point
        .email()
        .map(
            email ->
                new ContactCard(partner, name, point.function(), email, ways(point), languages));
  }

  private static List<String> ways(ContactPoint point) {
    return Stream.of(
            point.email().map(email -> email.value()),
            point.phone().map(phone -> phone.value()),
            point.website().map(site -> site.value()))
        .flatMap(Optional::stream)
        .toList();
  }

  private LocalizedText name(ResultSet row) throws SQLException {
    return json.read(row.getString("name"), LocalizedText.class);
  }
}
