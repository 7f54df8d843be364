package nl.schakel.referrals.port;

class ReferralsInMemoryTest extends ReferralContract {

  private final ReferralPorts memory = new ReferralsInMemory().ports();

  @Override
  protected ReferralPorts ports() {
    return memory;
  }
}
