package nl.schakel.referrals.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Flaw;
import nl.schakel.shared.Country;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * Writing down what goes to whom, and offering it. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for who may not refer for that organisation, and for a draft
 * that is not theirs.
 */
public interface OfferReferral {

  /** Writes a draft, and offers it at once when that is wanted. */
  Outcome make(Command command, Stage stage);

  /**
   * Writes a draft anew.
   *
   * @param seen the version that was changed; none overrides whatever is there
   */
  Outcome revise(ReferralId draft, Optional<Long> seen, Command command, Stage stage);

  /** How far to go. */
  enum Stage {
    DRAFT,
    OFFER
  }

  /** Whether somebody has to be helped before anything is written. */
  enum Danger {
    NONE,
    NOW
  }

  /**
   * An offer over a link of what was agreed.
   *
   * @param from for which organisation
   * @param predecessor after which hop this one comes, when the client could not stay there
   */
  record Command(
      Actor actor,
      OrganisationId from,
      ChainId chain,
      LinkId link,
      MunicipalityCode municipality,
      Urgency urgency,
      Danger danger,
      Contents contents,
      Optional<ReferralId> predecessor) {}

  /** How it went. */
  sealed interface Outcome {

    record Drafted(ReferralId referral) implements Outcome {}

    /** It is with the receiver, which should answer by then. */
    record Offered(ReferralId referral, Instant due) implements Outcome {}

    /** No time for this: call the emergency numbers of that country. Nothing was kept. */
    record Emergency(Country country) implements Outcome {}

    /** Something is missing or wrong; nothing was kept. */
    record Unfit(Set<Flaw> flaws) implements Outcome {
      public Unfit {
        flaws = Set.copyOf(flaws);
      }
    }

    /** These criteria say that this link is not for this client; each says what to do instead. */
    record NotForThem(List<Integer> criteria) implements Outcome {
      public NotForThem {
        criteria = List.copyOf(criteria);
      }
    }

    /** Over this link nothing can be offered to this receiver; why is not told. */
    record NotPossible() implements Outcome {}

    /** A text says of whom it is; nothing was kept. */
    record TellsOfSomebody(Part part, List<Finding> findings) implements Outcome {
      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }

    /** A text cannot be read. Codes as {@code Note.Reading.Wrong} has them. */
    record Unreadable(Part part, String code) implements Outcome {}

    record NoLongerDraft() implements Outcome {}
  }

  /** Where a text stands. */
  enum Part {
    NOTE,
    ARTICLE
  }
}
