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
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.Refusal;
import nl.schakel.referrals.model.Refusal.Consequence;
import nl.schakel.referrals.model.Seen;
import nl.schakel.referrals.model.SharingBasis;
import nl.schakel.referrals.model.SharingBasis.Item;
import nl.schakel.referrals.model.Timer;
import nl.schakel.referrals.query.ReceivingSystems;
import nl.schakel.referrals.usecase.OpenReferral.Opened;
import nl.schakel.referrals.web.EventShapes.PastShape;
import nl.schakel.shared.Language;

/**
 * A referral as one side may see it; the names are a contract.
 *
 * @param task the same in the words of FHIR
 */
record ReferralShape(
    UUID id,
    ReferralState state,
    FhirTask task,
    Instant since,
    Optional<Instant> deadline,
    UUID chainId,
    int chainVersion,
    UUID linkId,
    String topic,
    String municipality,
    UUID referrerId,
    UUID receiverId,
    Optional<SystemShape> receivingSystem,
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

  /** What the system of the receiver is called where systems know each other. */
  record SystemShape(String scheme, String value) {

    static SystemShape of(ReceivingSystems.Identity system) {
      return new SystemShape(system.scheme().toString(), system.value());
    }
  }

  static ReferralShape of(Opened opened) {
    Seen seen = opened.seen();
    Details all = seen.details();
    Content content = all.content();
    return new ReferralShape(
        all.id().value(),
        seen.state(),
        FhirTask.of(seen),
        seen.since(),
        seen.timer().map(Timer::dueAt),
        all.route().chain().value(),
        all.route().version(),
        all.route().link().value(),
        all.route().topic().value().value(),
        all.route().municipality().value(),
        all.route().referrer().value(),
        all.route().receiver().value(),
        opened.system().map(SystemShape::of),
        all.urgency(),
        content.code().map(HandoverCode::spoken),
        content.note().map(Note::text),
        content.language().map(Language::tag),
        content.age(),
        content.basis().map(SharingBasis::items).orElse(Set.of()),
        seen.refusal().map(Refusal::reason),
        seen.refusal().flatMap(ReferralShape::alternative),
        seen.outcome(),
        all.handler().map(PersonId::value),
        opened.successor().map(ReferralId::value),
        opened.possible(),
        opened.past().stream().map(PastShape::of).toList());
  }

  private static Optional<UUID> alternative(Refusal refusal) {
    return switch (refusal.consequence()) {
      case Consequence.Elsewhere(var link) -> Optional.of(link.value());
      case Consequence.Nowhere() -> Optional.empty();
    };
  }
}
