package nl.schakel.referrals.persistence;

import java.time.Clock;
import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties;
import nl.schakel.access.Permission;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was offered to an organisation, and what was answered on what somebody offered. */
@Repository
class ReferralDuties implements Duties {

  private static final String WAITING =
      """
      select 'REFERRALS_RECEIVED' as kind, count(*) as number, min(due_at) as until
      from referrals.referral
      where receiver = any(:received) and state = 'OFFERED' having count(*) > 0
      union all
      select 'REFERRALS_ANSWERED', count(*), null
      from referrals.referral r
      where referrer = any(:offered) and sender = :person
        and told_state in ('INFO_REQUESTED', 'DECLINED', 'RETURNED', 'EXPIRED')
        and coalesce(over_at, 'infinity') > :now - interval '14 days'
        and not exists (select from referrals.referral next where next.predecessor = r.id)
      having count(*) > 0
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ReferralDuties(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Duty> of(Actor actor) {
    return jdbc.sql(WAITING)
        .param(
            "received", OrganisationId.values(actor.organisationsFor(Permission.RECEIVE_REFERRALS)))
        .param("offered", OrganisationId.values(actor.organisationsFor(Permission.REFER)))
        .param("now", Moments.utc(clock.instant()))
        .param("person", actor.person().value())
        .query(
            (row, _) ->
                new Duty(
                    Kind.valueOf(row.getString("kind")),
                    row.getLong("number"),
                    Moments.readIfAny(row, "until")))
        .list();
  }
}
