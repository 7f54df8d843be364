package nl.schakel.chains.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.model.ReferralChain.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the cards of all chains in one go: there are hundreds, not more. What holds promises what
 * it was agreed for, whatever the next version will.
 */
record CardReader(JdbcClient jdbc, ChainColumns columns) {

  private static final String ALL =
      """
      select c.id, c.version, c.slug, c.area, c.topic, c.keeper, c.covenant, v.number as agreed,
        coalesce(v.target_group, c.target_group) as target_group,
        coalesce(v.acknowledge_days, c.acknowledge_days) as acknowledge_days,
        coalesce(v.decide_days, c.decide_days) as decide_days,
        coalesce(v.expire_days, c.expire_days) as expire_days,
        coalesce(v.contact_days, c.contact_days) as contact_days
      from chains.chain c
      left join chains.version v on v.chain = c.id and v.state = 'AGREED'
      order by c.area, c.topic, c.slug
      """;

  List<Card> all() {
    return jdbc.sql(ALL).query((row, _) -> card(row)).list();
  }

  private Card card(ResultSet row) throws SQLException {
    ReferralChain chain = columns.chain(row);
    Terms terms = chain.terms();
    return new Card(
        chain.id(),
        terms.slug(),
        terms.area(),
        terms.topic(),
        terms.targetGroup(),
        terms.keeper(),
        terms.covenant(),
        terms.deadlines(),
        Optional.ofNullable(row.getObject("agreed", Integer.class)));
  }
}
