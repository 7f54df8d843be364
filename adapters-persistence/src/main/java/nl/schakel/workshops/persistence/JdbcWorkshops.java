package nl.schakel.workshops.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.LinkId;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Proposal;
import nl.schakel.workshops.model.Workshop;
import nl.schakel.workshops.model.Workshop.Open;
import nl.schakel.workshops.model.Workshop.Planned;
import nl.schakel.workshops.model.Workshop.Vignette;
import nl.schakel.workshops.port.Workshops;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorkshops implements Workshops {

  private static final String ADD =
      """
      insert into workshops.workshop (
        id, chain, keeper, starts_at, place, parties, agenda, state)
      values (:id, :chain, :keeper, :startsAt, :place, :parties, :agenda, 'PLANNED')
      """;

  private static final String ADD_VIGNETTE =
      """
      insert into workshops.vignette (workshop, number, text, agreed)
      values (:workshop, :number, :text, :agreed)
      """;

  private static final String REPLAN =
      """
      update workshops.workshop set starts_at = :startsAt, place = :place, parties = :parties,
        agenda = :agenda, revision = :revision, former = :former
      where id = :id
      """;

  private static final String SAVE =
      """
      update workshops.workshop set
        state = :state, round = :round, code = :code, code_until = :codeUntil,
        findings = :findings, ended_at = :endedAt
      where id = :id
      """;

  private final JdbcClient jdbc;
  private final ProposalRows proposals;

  JdbcWorkshops(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.proposals = new ProposalRows(jdbc);
  }

  @Override
  public void add(Planned workshop) {
    jdbc.sql(ADD).params(WorkshopColumns.plan(workshop.plan())).update();
    workshop.plan().vignettes().forEach(vignette -> add(workshop.getId(), vignette));
  }

  private void add(WorkshopId workshop, Vignette vignette) {
    jdbc.sql(ADD_VIGNETTE)
        .param("workshop", workshop.value())
        .param("number", vignette.number())
        .param("text", vignette.text())
        .param("agreed", vignette.agreed().stream().map(LinkId::value).toArray(UUID[]::new))
        .update();
  }

  @Override
  public Optional<Workshop> lock(WorkshopId id) {
    return jdbc.sql(WorkshopReader.SELECT + " where w.id = :id for update of w")
        .param("id", id.value())
        .query(new WorkshopReader())
        .optional();
  }

  /** Many vote at once; only whoever leads waits for them. */
  @Override
  public Optional<Open> inRoom(String code) {
    return jdbc.sql(WorkshopReader.SELECT + " where w.code = :code for share of w")
        .param("code", code)
        .query(new WorkshopReader())
        .optional()
        .filter(Open.class::isInstance)
        .map(Open.class::cast);
  }

  @Override
  public void save(Workshop workshop) {
    jdbc.sql(SAVE).params(WorkshopColumns.progress(workshop)).update();
  }

  @Override
  public void replan(Planned workshop) {
    jdbc.sql(REPLAN).params(WorkshopColumns.plan(workshop.plan())).update();
    jdbc.sql("delete from workshops.vignette where workshop = :workshop")
        .param("workshop", workshop.getId().value())
        .update();
    workshop.plan().vignettes().forEach(vignette -> add(workshop.getId(), vignette));
  }

  @Override
  public List<Proposal> proposals(WorkshopId workshop) {
    return proposals.of(workshop);
  }

  @Override
  public Optional<Proposal> proposal(WorkshopId workshop, UUID id) {
    return proposals(workshop).stream().filter(each -> each.id().equals(id)).findFirst();
  }

  @Override
  public void save(WorkshopId workshop, Proposal proposal) {
    proposals.save(workshop, proposal);
  }
}
