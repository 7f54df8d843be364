package nl.schakel.referrals.port;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.LinkId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Referral.Draft;
import nl.schakel.referrals.model.Route;
import org.jmolecules.ddd.types.Repository;

/** Keeps referrals, and how each came to be what it is. */
public interface Referrals extends Repository<Referral, ReferralId> {

  /** Many at once come in one go. */
  void add(List<Arrived> referrals);

  /** Nobody else changes it before the transaction ends. */
  Optional<Kept> lock(ReferralId id);

  /** As it is, for who only looks. */
  Optional<Kept> find(ReferralId id);

  /** Writes what became of one that was locked, with what happened; answers its new version. */
  long save(Referral after, Happened happened);

  /** A draft that was locked says something else now. */
  void rewrite(Draft draft);

  /** Whether somebody with this code is on the way over this link, other than by this referral. */
  boolean isUnderWay(HandoverCode code, LinkId link, ReferralId other);

  /** Whether this code stands for somebody between two organisations of which one is another. */
  boolean isOfOthers(HandoverCode code, Route route);

  /** Which hop came after this one. */
  Optional<ReferralId> successorOf(ReferralId id);

  /** How it came to be what it is, oldest first. */
  List<Happened> past(ReferralId id);

  /** A referral with the number of its version, which counts what happened. */
  record Kept(Referral referral, long version) {}

  /** One that is new here, with what happened to it so far. */
  record Arrived(Referral referral, List<Happened> past) {
    public Arrived {
      past = List.copyOf(past);
    }
  }
}
