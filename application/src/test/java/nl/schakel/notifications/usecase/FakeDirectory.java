package nl.schakel.notifications.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.DirectoryNotices;

/** A directory that says what a test tells it to. */
final class FakeDirectory implements DirectoryNotices {

  final Map<UUID, ProposalCard> proposals = new HashMap<>();
  final Map<ContactPointId, ContactCard> contactPoints = new HashMap<>();

  @Override
  public Optional<ProposalCard> proposal(UUID proposal) {
    return Optional.ofNullable(proposals.get(proposal));
  }

  @Override
  public Optional<ContactCard> contactPoint(ContactPointId contactPoint) {
    return Optional.ofNullable(contactPoints.get(contactPoint));
  }
}
