package nl.schakel.rosters.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.rosters.model.PlanJob;
import nl.schakel.rosters.model.PlanJob.Running;
import nl.schakel.rosters.model.PlanJob.Waiting;
import nl.schakel.rosters.port.PlanJobs;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcPlanJobs implements PlanJobs {

  private static final String ADD =
      """
      insert into rosters.plan_job (
        id, agreement, provider, wishes, seed, started_by, started_at, state)
      values (:id, :agreement, :provider, :wishes, :seed, :by, :at, 'WAITING')
      on conflict (agreement) where state in ('WAITING', 'RUNNING') do nothing
      """;

  private static final String UNDER_WAY =
      """
      select id from rosters.plan_job
      where agreement = :agreement and state in ('WAITING', 'RUNNING')
      """;

  private static final String CLAIM =
      """
      update rosters.plan_job set state = 'RUNNING', attempt = attempt + 1, lease_until = :lease,
        begun_at = :now
      where id = (
        select id from rosters.plan_job
        where state = 'WAITING' or state = 'RUNNING' and lease_until < :now
        order by started_at limit 1 for update skip locked)
      returning *
      """;

  private static final String BEAT =
      """
      update rosters.plan_job set lease_until = :lease, clashes = coalesce(:clashes, clashes),
        missing = coalesce(:missing, missing), uneven = coalesce(:uneven, uneven)
      where id = :id and state = 'RUNNING' and attempt = :attempt
      returning stopping
      """;

  private static final String FORGET =
      """
      delete from rosters.plan_job where id in (
        select id from rosters.plan_job where over_at < :end limit :atMost)
      """;

  private final JdbcClient jdbc;
  private final PlanJobRow rows;

  JdbcPlanJobs(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.rows = new PlanJobRow(json);
  }

  @Override
  public PlanJobId add(Waiting job) {
    jdbc.sql(ADD).params(new OrderRow(rows.json()).columns(job.order())).update();
    return new PlanJobId(
        jdbc.sql(UNDER_WAY)
            .param("agreement", job.order().agreement().value())
            .query(UUID.class)
            .optional()
            .orElse(job.getId().value()));
  }

  @Override
  public Optional<PlanJob> find(PlanJobId id) {
    return find("select * from rosters.plan_job where id = :id", id);
  }

  @Override
  public Optional<PlanJob> lock(PlanJobId id) {
    return find("select * from rosters.plan_job where id = :id for update", id);
  }

  private Optional<PlanJob> find(String sql, PlanJobId id) {
    return jdbc.sql(sql).param("id", id.value()).query((row, _) -> rows.job(row)).optional();
  }

  @Override
  public void save(PlanJob job) {
    jdbc.sql(PlanJobRow.SAVE + " where id = :id").params(rows.columns(job)).update();
  }

  @Override
  public List<PlanJob> of(MunicipalAgreementId agreement) {
    return jdbc.sql(
            """
            select * from rosters.plan_job where agreement = :agreement
            order by started_at desc, id desc limit 10
            """)
        .param("agreement", agreement.value())
        .query((row, _) -> rows.job(row))
        .list();
  }

  @Override
  public Optional<Running> claim(Instant now, Instant leaseUntil) {
    return jdbc.sql(CLAIM)
        .param("now", Moments.utc(now))
        .param("lease", Moments.utc(leaseUntil))
        .query((row, _) -> rows.running(row))
        .optional();
  }

  @Override
  public Answer beat(Running attempt, Instant leaseUntil, Optional<Verdict> best) {
    return jdbc.sql(BEAT)
        .param("id", attempt.getId().value())
        .param("attempt", attempt.attempt())
        .param("lease", Moments.utc(leaseUntil))
        .param("clashes", best.map(Verdict::clashes).orElse(null))
        .param("missing", best.map(Verdict::missing).orElse(null))
        .param("uneven", best.map(Verdict::uneven).orElse(null))
        .query(Boolean.class)
        .optional()
        .map(stopping -> stopping ? Answer.STOP : Answer.GO_ON)
        .orElse(Answer.LOST);
  }

  @Override
  public Answer settle(Running attempt, PlanJob after) {
    int written =
        jdbc.sql(PlanJobRow.SAVE + " where id = :id and state = 'RUNNING' and attempt = :attempt")
            .params(rows.columns(after))
            .param("attempt", attempt.attempt())
            .update();
    return written == 1 ? Answer.GO_ON : Answer.LOST;
  }

  @Override
  public void stop(PlanJobId id) {
    jdbc.sql("update rosters.plan_job set stopping = true where id = :id")
        .param("id", id.value())
        .update();
  }

  @Override
  public void forget(PersonId person) {
    jdbc.sql(
            """
            delete from rosters.plan_job where started_by = :person
              or strpos(plan::text, :text) > 0 or strpos(wishes::text, :text) > 0
            """)
        .param("person", person.value())
        .param("text", person.value().toString())
        .update();
  }

  @Override
  public int forgetOverBefore(Instant end, int atMost) {
    return jdbc.sql(FORGET).param("end", Moments.utc(end)).param("atMost", atMost).update();
  }
}
