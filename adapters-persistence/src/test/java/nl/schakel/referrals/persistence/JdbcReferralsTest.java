package nl.schakel.referrals.persistence;

import nl.schakel.referrals.port.ReferralContract;
import nl.schakel.referrals.port.ReferralPorts;
import nl.schakel.shared.persistence.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import(ReferralPorts.class)
class JdbcReferralsTest extends ReferralContract {

  @Autowired ReferralPorts database;

  @Override
  protected ReferralPorts ports() {
    return database;
  }
}
