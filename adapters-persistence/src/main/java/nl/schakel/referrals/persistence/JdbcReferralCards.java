package nl.schakel.referrals.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralCards;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads no content, so that none can end up in a mail. */
@Repository
class JdbcReferralCards implements ReferralCards {

  private static final String CARDS =
      """
      select r.id, r.chain, r.referrer, r.sender, r.receiver, r.handler, r.keeper, r.state,
        r.told_state, r.since,
        case r.notice when 'ESCALATED' then r.end_at else r.due_at end as deadline,
        r.offered_at is not null as offered,
        r.particulars #>> '{refusal,consequence,kind}' = 'ELSEWHERE' as elsewhere,
        (select h.person from referrals.happened h where h.referral = r.id
         order by h.number desc limit 1) as last_by
      from referrals.referral r where r.id in (:ids)
      """;

  private final JdbcClient jdbc;

  JdbcReferralCards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<ReferralId, Card> cards(Collection<ReferralId> referrals) {
    return referrals.isEmpty()
        ? Map.of()
        : jdbc
            .sql(CARDS)
            .param("ids", referrals.stream().map(ReferralId::value).toList())
            .query((row, _) -> card(row))
            .list()
            .stream()
            .collect(Collectors.toUnmodifiableMap(Card::id, card -> card));
  }

  private static Card card(ResultSet row) throws SQLException {
    return new Card(
        new ReferralId(row.getObject("id", UUID.class)),
        new ChainId(row.getObject("chain", UUID.class)),
        organisation(row, "referrer"),
        person(row, "sender"),
        organisation(row, "receiver"),
        person(row, "handler"),
        organisation(row, "keeper"),
        ReferralState.valueOf(row.getString("state")),
        ReferralState.valueOf(row.getString("told_state")),
        Moments.read(row, "since"),
        Moments.readIfAny(row, "deadline"),
        row.getBoolean("offered"),
        row.getBoolean("elsewhere"),
        person(row, "last_by"));
  }

  private static OrganisationId organisation(ResultSet row, String column) throws SQLException {
    return new OrganisationId(row.getObject(column, UUID.class));
  }

  private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::new);
  }
}
