package nl.schakel.referrals.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Timer.Notice;
import nl.schakel.referrals.query.ReferralBoxes.Item;
import nl.schakel.referrals.query.ReferralBoxes.Watched;

/**
 * One referral in a list, without anything that leads to somebody.
 *
 * @param linkId and the four after it: absent for who only looks after the chain
 * @param notice how far its time is gone
 */
record ReferralLine(
    UUID id,
    UUID chainId,
    ReferralState state,
    Optional<Instant> deadline,
    Notice notice,
    Optional<UUID> linkId,
    Optional<UUID> otherOrganisationId,
    Optional<String> municipality,
    Optional<Urgency> urgency,
    Optional<UUID> personId) {

  static ReferralLine of(Item item) {
    return new ReferralLine(
        item.id().value(),
        item.chain().value(),
        item.state(),
        item.deadline(),
        item.notice(),
        Optional.of(item.link().value()),
        Optional.of(item.other().value()),
        Optional.of(item.municipality().value()),
        Optional.of(item.urgency()),
        item.person().map(PersonId::value));
  }

  static ReferralLine of(Watched watched) {
    return new ReferralLine(
        watched.id().value(),
        watched.chain().value(),
        watched.state(),
        Optional.of(watched.deadline()),
        watched.notice(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
