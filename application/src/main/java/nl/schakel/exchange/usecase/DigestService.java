package nl.schakel.exchange.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityCard;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.Digests;
import nl.schakel.exchange.model.Rhythm;
import nl.schakel.exchange.port.DigestReaders;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class DigestService implements ChooseDigest, Digests {

  private final DigestReaders readers;
  private final Communities communities;
  private final LinkTokens links;
  private final Clock clock;

  DigestService(DigestReaders readers, Communities communities, LinkTokens links, Clock clock) {
    this.readers = readers;
    this.communities = communities;
    this.links = links;
    this.clock = clock;
  }

  @Override
  public Rhythm current(Actor member) {
    return readers.rhythm(member.person());
  }

  @Override
  public void choose(Actor member, Rhythm rhythm) {
    readers.choose(member.person(), rhythm, clock.instant());
  }

  @Override
  public boolean isLink(String link) {
    return links.resolve(Purpose.TALK_DIGEST, link).isPresent();
  }

  @Override
  public void end(String link) {
    links.resolve(Purpose.TALK_DIGEST, link).ifPresent(this::end);
  }

  private void end(UUID reader) {
    readers.choose(new PersonId(reader), Rhythm.NEVER, clock.instant());
  }

  @Override
  public List<Part> of(PersonId reader, Instant since, Instant until) {
    return switch (readers.rhythm(reader)) {
      case NEVER -> List.of();
      case WEEKLY, DAILY -> parts(reader, since, until);
    };
  }

  private List<Part> parts(PersonId reader, Instant since, Instant until) {
    List<CommunityCard> own = communities.of(reader);
    List<CommunityId> ids = own.stream().map(CommunityCard::id).toList();
    Map<CommunityId, List<Line>> lines = readers.lines(reader, ids, since, until);
    return own.stream()
        .map(card -> new Part(card, lines.getOrDefault(card.id(), List.of())))
        .filter(part -> !part.talks().isEmpty())
        .toList();
  }
}
