package nl.schakel.referrals.port;

import java.time.Instant;
import java.util.List;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.port.Referrals.Kept;

/** Of which the time has come, in parts that two instances can take side by side. */
public interface DueReferrals {

  /** Takes some that nobody else is looking at; they are locked until the transaction ends. */
  List<Kept> take(Instant now, int atMost);

  /** Writes all of them in one go. */
  void save(List<Noticed> after);

  /** What became of one of them, which makes another version. */
  record Noticed(Referral referral, long version, Happened happened) {}
}
