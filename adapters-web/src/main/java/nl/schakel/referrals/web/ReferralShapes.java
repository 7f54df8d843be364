package nl.schakel.referrals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.model.Content.AgeBand;
import nl.schakel.referrals.model.Content.Answer;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.SharingBasis.Form;
import nl.schakel.referrals.model.SharingBasis.Item;
import nl.schakel.referrals.model.SharingBasis.Role;

/** What the API takes in about referrals; the names are a contract. */
interface ReferralShapes {

  /** Which list is read: what was offered, what one offered, or what is open over one's chains. */
  enum Box {
    IN,
    OUT,
    KEEPER
  }

  /** Why it may be shared. */
  enum BasisKind {
    NO_PERSONAL_DATA,
    CLIENT_CHOICE,
    LEGAL_TASK
  }

  /**
   * Why it may be shared, and what exactly; with whom follows from the link.
   *
   * @param feedback what may be told back; without it everything when nobody's data are shared, and
   *     otherwise nothing
   * @param article of the law, with LEGAL_TASK
   * @param obtainedBy and the four after it: with CLIENT_CHOICE and LEGAL_TASK
   */
  record SharingShape(
      BasisKind basis,
      List<Item> items,
      Optional<Feedback> feedback,
      Optional<String> article,
      Optional<Role> obtainedBy,
      Optional<LocalDate> obtainedOn,
      Optional<Form> form,
      Optional<String> language,
      Optional<LocalDate> validUntil) {}

  /** What one says of a criterion of the link. */
  record CriterionShape(int number, Answer answer) {}

  /**
   * A referral to be written down.
   *
   * @param offer whether it goes to the receiver at once; a draft otherwise
   * @param emergency whether somebody is in danger now: then nothing is accepted
   * @param freshCode whether a handover code is to be made
   * @param handoverCode one that both agreed on
   */
  record ReferralDraft(
      UUID organisationId,
      UUID chainId,
      UUID linkId,
      String municipality,
      boolean offer,
      boolean emergency,
      Optional<Urgency> urgency,
      Optional<SharingShape> sharing,
      Optional<Boolean> freshCode,
      Optional<String> handoverCode,
      Optional<String> note,
      Optional<String> language,
      Optional<AgeBand> ageBand,
      Optional<List<CriterionShape>> criteria,
      Optional<List<UUID>> notInvolved,
      Optional<UUID> predecessorId) {}
}
