package nl.schakel.referrals.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.referrals.Hops;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHops implements Hops {

  private static final String SELECT =
      """
      select r.*, exists (select from referrals.referral n
        where n.predecessor = r.id and n.state not in ('DRAFT', 'VOID')) as followed,
        (r.state = 'CLOSED' and r.particulars ->> 'closing' = 'CONFIRMED') as confirmed,
        case
          when r.state = 'EXPIRED' and (select h.state from referrals.happened h
            where h.referral = r.id and h.step is not null
            order by h.number desc offset 1 limit 1) = 'INFO_REQUESTED' then 'QUESTION_OPEN'
          when r.state = 'WITHDRAWN' and not exists (select from referrals.happened h
            where h.referral = r.id and h.step = 'WITHDRAW' and h.organisation is not null)
            then 'PARTNER_GONE'
        end as breach
      from referrals.referral r where r.offered_at is not null and\
      """;

  private final JdbcClient jdbc;

  JdbcHops(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Hop> inOrderOfFacts(Optional<UUID> after, int atMost) {
    return jdbc.sql(SELECT + " r.fact > :after order by r.fact limit :most")
        .param("after", after.orElse(new UUID(0, 0)))
        .param("most", atMost)
        .query(HopReader::hop)
        .list();
  }
}
