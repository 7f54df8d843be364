package nl.schakel.referrals.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Content;
import nl.schakel.referrals.model.Content.AgeBand;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.Open;
import nl.schakel.referrals.model.Over;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Refusal;
import nl.schakel.referrals.model.Refusal.Consequence;
import nl.schakel.referrals.model.Shared;
import nl.schakel.referrals.model.SharingBasis;
import nl.schakel.referrals.model.SharingBasis.Item;
import nl.schakel.referrals.usecase.OpenReferral.Opened;
import nl.schakel.referrals.web.EventShapes.PastShape;
import nl.schakel.shared.Language;

/** A referral as one side may see it; the names are a contract. */
record ReferralShape(
    UUID id,
    ReferralState state,
    Instant since,
    Optional<Instant> deadline,
    UUID chainId,
    int chainVersion,
    UUID linkId,
    String topic,
    String municipality,
    UUID referrerId,
    UUID receiverId,
    Urgency urgency,
    Optional<String> handoverCode,
    Optional<String> note,
    Optional<String> language,
    Optional<AgeBand> ageBand,
    Set<Item> items,
    Optional<Reason> reason,
    Optional<UUID> alternativeLinkId,
    Optional<EndOutcome> outcome,
    Optional<UUID> handlerId,
    Optional<UUID> successorId,
    Set<Step> possible,
    List<PastShape> past) {

  static ReferralShape of(Opened opened) {
    Referral referral = opened.referral();
    Details all = referral.details();
    Content content = all.content();
    return new ReferralShape(
        all.id().value(),
        referral.state(),
        referral.since(),
        referral instanceof Open open ? Optional.of(open.timer().deadline()) : Optional.empty(),
        all.route().chain().value(),
        all.route().version(),
        all.route().link().value(),
        all.route().topic().value().value(),
        all.route().municipality().value(),
        all.route().referrer().value(),
        all.route().receiver().value(),
        all.urgency(),
        content.code().map(HandoverCode::spoken),
        content.note().map(Note::text),
        content.language().map(Language::tag),
        content.age(),
        content.basis().map(SharingBasis::items).orElse(Set.of()),
        refusal(referral).map(Refusal::reason),
        refusal(referral).flatMap(ReferralShape::alternative),
        outcome(referral),
        all.handler().map(PersonId::value),
        opened.successor().map(ReferralId::value),
        opened.possible(),
        opened.past().stream().map(ReferralShape::past).toList());
  }

  private static Optional<Refusal> refusal(Referral referral) {
    return switch (referral) {
      case Over.Declined declined -> Optional.of(declined.refusal());
      case Over.Returned returned -> Optional.of(returned.refusal());
      case Referral _ -> Optional.empty();
    };
  }

  private static Optional<UUID> alternative(Refusal refusal) {
    return switch (refusal.consequence()) {
      case Consequence.Elsewhere(var link) -> Optional.of(link.value());
      case Consequence.Nowhere() -> Optional.empty();
    };
  }

  private static Optional<EndOutcome> outcome(Referral referral) {
    return switch (referral) {
      case Shared.Ended ended -> Optional.of(ended.outcome());
      case Over.Closed closed -> closed.outcome();
      case Referral _ -> Optional.empty();
    };
  }

  private static PastShape past(Happened happened) {
    String type =
        switch (happened.what()) {
          case What.Moved(var step, _) -> step.name();
          case What.Noted(var fact) -> fact.name();
        };
    return new PastShape(
        type,
        happened.by().map(by -> by.organisation().value()),
        happened.by().flatMap(by -> by.person().map(PersonId::value)),
        happened.at());
  }
}
