package nl.schakel.library.usecase;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityCard;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.ItemId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.AnItem;
import nl.schakel.library.model.Item;
import nl.schakel.library.port.LibraryInMemory;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Audited;
import nl.schakel.shared.Slug;
import nl.schakel.shared.port.Events;

/** The use cases of the library over memory. */
final class LibraryRoom {

  final LibraryInMemory memory = new LibraryInMemory();
  final List<String> told = new ArrayList<>();
  final Actor author = actor(Role.PROFESSIONAL);
  final Actor colleague = actor(Role.TRAINER);
  final Actor keeper = actor(Role.COORDINATOR);
  final Actor otherKeeper = actor(Role.COORDINATOR);
  final Clock clock = Clock.fixed(AnItem.NOW, ZoneOffset.UTC);
  private final Events events = event -> told.add(((Audited) event).action());
  private final Bench bench = new Bench(memory, events, clock);
  final WriteItem writing = new WritingService(bench, memory);
  final PublishItem publishing = new PublishingService(bench);
  final HideVersion hiding = new HidingService(bench, memory);
  final KeepFiles files = new FilesService(bench, memory);
  final TellUse using = new UsingService(bench, memory, new Nobodys());
  private final Remarks remarks = new Remarks(memory, events, clock);
  final CommentOnItem talking = new TalkingService(memory, remarks, bench);
  final ModerateComments moderating = new ModeratingService(memory, remarks, bench);

  private static Actor actor(Role role) {
    return new Actor(
        AccountId.next(),
        PersonId.next(),
        Set.of(new Assignment(role, DemoOrganisation.WELZIJN.id())));
  }

  ItemId begun(ItemKind kind, Actor by) {
    return switch (writing.begin(new WriteItem.Command(by, kind, AnItem.content("Kaarten")))) {
      case WriteItem.Outcome.Written(var id) -> id;
      case WriteItem.Outcome other -> throw new AssertionError(other);
    };
  }

  ItemId published() {
    ItemId id = begun(ItemKind.TOOL, author);
    publishing.offer(author, id, revision(id));
    publishing.publish(keeper, id, revision(id));
    return id;
  }

  long revision(ItemId id) {
    return item(id).details().revision();
  }

  Item item(ItemId id) {
    return memory.lock(id).orElseThrow();
  }

  /** Communities to which nobody belongs. */
  private record Nobodys() implements Communities {

    @Override
    public Optional<CommunityCard> find(CommunityId id) {
      return Optional.empty();
    }

    @Override
    public Optional<CommunityCard> bySlug(Slug slug) {
      return Optional.empty();
    }

    @Override
    public Map<CommunityId, CommunityCard> cards(Collection<CommunityId> ids) {
      return Map.of();
    }

    @Override
    public List<CommunityCard> of(PersonId person) {
      return List.of();
    }

    @Override
    public Set<CommunityId> ledBy(PersonId person) {
      return Set.of();
    }

    @Override
    public Tie tie(CommunityId community, PersonId person) {
      return Tie.NONE;
    }

    @Override
    public Set<PersonId> members(CommunityId community) {
      return Set.of();
    }

    @Override
    public Set<PersonId> leads(CommunityId community) {
      return Set.of();
    }
  }
}
