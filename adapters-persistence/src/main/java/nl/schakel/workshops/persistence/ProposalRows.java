package nl.schakel.workshops.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.people.OrganisationId;
import nl.schakel.workshops.WorkshopEvent.Decision;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Proposal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what is proposed, with what each party said of it. */
final class ProposalRows {

  private static final String OF =
      """
      select p.*, (select string_agg(d.party || '=' || d.decision, ',')
        from workshops.decision d where d.workshop = p.workshop and d.proposal = p.id) as decisions
      from workshops.proposal p where p.workshop = :workshop order by p.place
      """;

  private static final String SAVE =
      """
      insert into workshops.proposal (
        workshop, id, text, change, link, occasion, days, instead, force, condition, otherwise,
        drafted)
      values (
        :workshop, :id, :text, :change, :link, :occasion, :days, :instead, :force, :condition,
        :otherwise, :drafted)
      on conflict (workshop, id) do update set drafted = excluded.drafted
      """;

  private static final String DECIDE =
      """
      insert into workshops.decision (workshop, proposal, party, decision)
      values (:workshop, :proposal, :party, :decision)
      on conflict (workshop, proposal, party) do update set decision = excluded.decision
      """;

  private final JdbcClient jdbc;

  ProposalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Proposal> of(WorkshopId workshop) {
    return jdbc.sql(OF).param("workshop", workshop.value()).query((row, _) -> read(row)).list();
  }

  private static Proposal read(ResultSet row) throws SQLException {
    return new Proposal(
        row.getObject("id", UUID.class),
        row.getString("text"),
        ChangeColumns.read(row),
        decisions(Optional.ofNullable(row.getString("decisions")).orElse("")),
        Optional.ofNullable(row.getObject("drafted", Integer.class)));
  }

  private static Map<OrganisationId, Decision> decisions(String joined) {
    return Stream.of(joined.split(","))
        .filter(each -> !each.isEmpty())
        .map(each -> each.split("="))
        .collect(
            Collectors.toUnmodifiableMap(
                each -> new OrganisationId(UUID.fromString(each[0])),
                each -> Decision.valueOf(each[1])));
  }

  void save(WorkshopId workshop, Proposal proposal) {
    Map<String, @Nullable Object> columns = new HashMap<>(ChangeColumns.of(proposal.change()));
    columns.put("workshop", workshop.value());
    columns.put("id", proposal.id());
    columns.put("text", proposal.text());
    columns.put("drafted", proposal.drafted().orElse(null));
    jdbc.sql(SAVE).params(columns).update();
    proposal
        .decisions()
        .forEach(
            (party, decision) ->
                jdbc.sql(DECIDE)
                    .param("workshop", workshop.value())
                    .param("proposal", proposal.id())
                    .param("party", party.value())
                    .param("decision", decision.name())
                    .update());
  }
}
