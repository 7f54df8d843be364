package nl.schakel.workshops.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.RoomCode;
import nl.schakel.workshops.model.Workshop;
import nl.schakel.workshops.model.Workshop.Changes;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.model.Workshop.Round;
import nl.schakel.workshops.model.Workshop.Vignette;
import org.springframework.jdbc.core.RowMapper;

/** Reads workshops with their vignettes, in one row. */
final class WorkshopReader implements RowMapper<Workshop> {

  static final String SELECT =
      """
      select w.*,
        (select array_agg(v.text order by v.number) from workshops.vignette v
          where v.workshop = w.id) as texts,
        (select array_agg(array_to_string(v.agreed, ',') order by v.number)
          from workshops.vignette v where v.workshop = w.id) as meant
      from workshops.workshop w
      """;

  enum State {
    PLANNED,
    OPEN,
    CONCLUDED,
    CANCELLED
  }

  @Override
  public Workshop mapRow(ResultSet row, int number) throws SQLException {
    Plan plan = plan(row);
    return switch (State.valueOf(row.getString("state"))) {
      case PLANNED -> new Workshop.Planned(plan);
      case OPEN ->
          new Workshop.Open(
              plan,
              new RoomCode(row.getString("code"), Moments.read(row, "code_until")),
              Round.valueOf(row.getString("round")));
      case CONCLUDED ->
          new Workshop.Concluded(plan, row.getString("findings"), Moments.read(row, "ended_at"));
      case CANCELLED -> new Workshop.Cancelled(plan, Moments.read(row, "ended_at"));
    };
  }

  private static Plan plan(ResultSet row) throws SQLException {
    return new Plan(
        new WorkshopId(row.getObject("id", UUID.class)),
        new ChainId(row.getObject("chain", UUID.class)),
        new OrganisationId(row.getObject("keeper", UUID.class)),
        Moments.read(row, "starts_at"),
        row.getString("place"),
        WorkshopColumns.organisations(row, "parties"),
        row.getString("agenda"),
        vignettes(row.getArray("texts"), row.getArray("meant")),
        new Changes(row.getInt("revision"), WorkshopColumns.organisations(row, "former")));
  }

  private static List<Vignette> vignettes(Array texts, Array meant) throws SQLException {
    String[] words = (String[]) texts.getArray();
    String[] links = (String[]) meant.getArray();
    List<Vignette> vignettes = new ArrayList<>();
    for (int at = 0; at < words.length; at++) {
      vignettes.add(new Vignette(at + 1, words[at], links(links[at])));
    }
    return vignettes;
  }

  private static Set<LinkId> links(String joined) {
    return Stream.of(joined.split(","))
        .filter(id -> !id.isEmpty())
        .map(id -> new LinkId(UUID.fromString(id)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
