package nl.schakel.supervision.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.supervision.CircleCards;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.query.CircleBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCircleBook implements CircleBook, CircleCards {

  private static final String THEIRS = "c.organiser = any(:organisers)";
  private static final String ORDER = " order by c.state = 'ENDED', c.name, c.id";

  private final JdbcClient jdbc;
  private final CircleTables tables;

  JdbcCircleBook(JdbcClient jdbc, CircleTables tables) {
    this.jdbc = jdbc;
    this.tables = tables;
  }

  @Override
  public Optional<Sheet> find(CircleId id) {
    return sheets("c.id = :id", Map.of("id", id.value())).stream().findFirst();
  }

  @Override
  public Page<Sheet> of(Collection<OrganisationId> organisers, PageRequest page) {
    UUID[] ids = ids(organisers);
    long total =
        jdbc.sql("select count(*) from supervision.circle c where " + THEIRS)
            .param("organisers", ids)
            .query(Long.class)
            .single();
    List<Sheet> circles =
        sheets(
            THEIRS + ORDER + " limit :size offset :offset",
            Map.of("organisers", ids, "size", page.size(), "offset", page.offset()));
    return new Page<>(circles, page.number(), page.size(), total);
  }

  @Override
  public List<Sheet> goingOf(Collection<OrganisationId> organisers) {
    return sheets(
        THEIRS + " and c.state <> 'ENDED'" + ORDER, Map.of("organisers", ids(organisers)));
  }

  @Override
  public List<Sheet> of(PersonId person) {
    return sheets(
        """
        c.state <> 'ENDED' and (c.facilitator = :person or exists (
          select from supervision.member m
          where m.circle_id = c.id and m.person_id = :person and m.gone_at is null))
        """
            + ORDER,
        Map.of("person", person.value()));
  }

  @Override
  public Optional<Card> card(CircleId circle) {
    return jdbc.sql(
            """
            select name, programme_id, organiser, every_weeks
            from supervision.circle where id = :id
            """)
        .param("id", circle.value())
        .query(
            (row, _) ->
                new Card(
                    circle,
                    row.getString("name"),
                    new ProgrammeId(row.getObject("programme_id", UUID.class)),
                    new OrganisationId(row.getObject("organiser", UUID.class)),
                    row.getInt("every_weeks")))
        .optional();
  }

  @Override
  public boolean has(CircleId circle, PersonId person) {
    return find(circle).filter(found -> found.details().has(person)).isPresent();
  }

  private List<Sheet> sheets(String condition, Map<String, ?> parameters) {
    return tables.where(condition, parameters).stream().map(Sheet::of).toList();
  }

  private static UUID[] ids(Collection<OrganisationId> organisers) {
    return organisers.stream().map(OrganisationId::value).toArray(UUID[]::new);
  }
}
