package nl.schakel.learning.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.query.Prospectus;
import nl.schakel.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProspectus implements Prospectus {

  private static final String OFFER =
      "select " + OfferReader.OFFER + " from learning.programme p where ";

  private static final String RUN =
      "select " + RunReader.COLUMNS + " from learning.edition e where ";

  private final JdbcClient jdbc;
  private final OfferReader offers;
  private final RunReader runs;

  JdbcProspectus(JdbcClient jdbc, OfferReader offers, RunReader runs) {
    this.jdbc = jdbc;
    this.offers = offers;
    this.runs = runs;
  }

  @Override
  public Optional<Offer> programme(Slug slug, Instant now) {
    return jdbc.sql(OFFER + "p.slug = :slug")
        .param("slug", slug.value())
        .query((row, _) -> offers.offer(row, now))
        .optional();
  }

  @Override
  public Optional<Offer> programmeOf(EditionId edition, Instant now) {
    return jdbc.sql(
            OFFER + "p.id = (select e.programme_id from learning.edition e where e.id = :edition)")
        .param("edition", edition.value())
        .query((row, _) -> offers.offer(row, now))
        .optional();
  }

  @Override
  public List<Run> runs(ProgrammeId programme) {
    return jdbc.sql(RUN + "e.programme_id = :programme order by e.begins nulls last, e.id")
        .param("programme", programme.value())
        .query(runs)
        .list();
  }

  @Override
  public Optional<Run> run(EditionId edition) {
    return jdbc.sql(RUN + "e.id = :edition")
        .param("edition", edition.value())
        .query(runs)
        .optional();
  }
}
