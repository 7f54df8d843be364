package nl.schakel.referrals.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.port.ReferralArchive;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReferralArchive implements ReferralArchive {

  private static final String RECORDS =
      """
      select h.referral, coalesce(h.step, h.fact) as what, h.at from referrals.happened h
      where h.person = :person
      union all
      select r.referral, 'READ', r.at from referrals.reading r where r.person = :person
      order by 3
      """;

  /** Whatever was kept of it goes with it. */
  private static final String DELETE =
      """
      delete from referrals.referral where id in (
        select id from referrals.referral where %s order by id limit :most for update skip locked)
      """;

  private static final String KEEP =
      "update referrals.referral set keeper = :keeper"
          + " where chain = :chain and look_at is not null and keeper <> :keeper";

  private static final String FORGET_NOT_INVOLVED =
      """
      update referrals.referral set not_involved = '{}' where id in (
        select id from referrals.referral where over_at < :end and not_involved <> '{}'
        limit :most for update skip locked)
      """;

  private final JdbcClient jdbc;

  JdbcReferralArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ReferralId> openWorkOf(PersonId person) {
    return ids("over_at is null and (sender = :id or handler = :id)", person.value());
  }

  @Override
  public List<ReferralId> openWith(OrganisationId receiver) {
    return ids("look_at is not null and receiver = :id and state <> 'DRAFT'", receiver.value());
  }

  @Override
  public int keep(ChainId chain, OrganisationId keeper) {
    return jdbc.sql(KEEP).param("chain", chain.value()).param("keeper", keeper.value()).update();
  }

  private List<ReferralId> ids(String condition, UUID id) {
    String sql = "select id from referrals.referral where " + condition + " order by id";
    List<UUID> found = jdbc.sql(sql).param("id", id).query(UUID.class).list();
    return found.stream().map(ReferralId::new).toList();
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person) {
    for (String statement :
        List.of(
            "update referrals.referral set sender = null where sender = :person",
            "update referrals.referral set handler = null where handler = :person",
            "update referrals.happened set person = null where person = :person",
            "update referrals.reading set person = null where person = :person")) {
      jdbc.sql(statement).param("person", person.value()).update();
    }
  }

  @Override
  public int forgetEndedBefore(Instant end, int atMost) {
    return update(DELETE.formatted("over_at < :end"), end, atMost);
  }

  @Override
  public int forgetDraftsBefore(Instant end, int atMost) {
    return update(DELETE.formatted("state = 'DRAFT' and since < :end"), end, atMost);
  }

  @Override
  public int forgetNotInvolvedBefore(Instant end, int atMost) {
    return update(FORGET_NOT_INVOLVED, end, atMost);
  }

  private int update(String sql, Instant end, int atMost) {
    return jdbc.sql(sql).param("end", Moments.utc(end)).param("most", atMost).update();
  }
}
