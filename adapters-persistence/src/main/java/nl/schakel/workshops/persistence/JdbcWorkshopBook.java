package nl.schakel.workshops.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Votes;
import nl.schakel.workshops.model.Votes.Choice;
import nl.schakel.workshops.model.Workshop;
import nl.schakel.workshops.model.Workshop.Round;
import nl.schakel.workshops.query.WorkshopBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorkshopBook implements WorkshopBook {

  /** More than a keeper will look back at. */
  private static final int MOST = 200;

  private static final String CHOICES =
      """
      select round, vignette, link, count(*) as votes from workshops.vote
      where workshop = :workshop group by round, vignette, link order by round, vignette, link
      """;

  /**
   * The phones are mixed afterwards: then the vignette with most votes says how many there were.
   */
  private static final String PHONES =
      """
      select coalesce(max(phones), 0) from (
        select count(distinct phone) as phones from workshops.vote
        where workshop = :workshop and round = :round group by vignette) each
      """;

  private final JdbcClient jdbc;
  private final ProposalRows proposals;

  JdbcWorkshopBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.proposals = new ProposalRows(jdbc);
  }

  @Override
  public List<Heading> of(Collection<OrganisationId> keepers) {
    return jdbc
        .sql(
            WorkshopReader.SELECT
                + " where w.keeper = any(:keepers) order by w.starts_at desc, w.id limit "
                + MOST)
        .param("keepers", keepers.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query(new WorkshopReader())
        .list()
        .stream()
        .map(Heading::of)
        .toList();
  }

  @Override
  public Optional<Sheet> find(WorkshopId id) {
    return jdbc.sql(WorkshopReader.SELECT + " where w.id = :id")
        .param("id", id.value())
        .query(new WorkshopReader())
        .optional()
        .map(this::sheet);
  }

  private Sheet sheet(Workshop workshop) {
    Round round = workshop instanceof Workshop.Open open ? open.round() : Round.AFTER;
    WorkshopId id = workshop.getId();
    return new Sheet(Heading.of(workshop), votes(id), phones(id, round), proposals.of(id));
  }

  private Votes votes(WorkshopId id) {
    return new Votes(
        jdbc.sql(CHOICES)
            .param("workshop", id.value())
            .query(
                (row, _) ->
                    new Choice(
                        Round.valueOf(row.getString("round")),
                        row.getInt("vignette"),
                        Optional.ofNullable(row.getObject("link", UUID.class)).map(LinkId::new),
                        row.getInt("votes")))
            .list());
  }

  private int phones(WorkshopId id, Round round) {
    return jdbc.sql(PHONES)
        .param("workshop", id.value())
        .param("round", round.name())
        .query(Integer.class)
        .single();
  }
}
