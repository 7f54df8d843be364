package nl.schakel.notifications.usecase;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityCard;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkCards;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;

/** Posts in one community. */
final class FakeTalks implements TalkCards {

  final CommunityId community = CommunityId.next();
  final Map<UUID, Card> posts = new HashMap<>();
  final Set<PersonId> members = new HashSet<>();

  @Override
  public Optional<Card> of(UUID post) {
    return Optional.ofNullable(posts.get(post));
  }

  Communities communities() {
    return (Communities)
        Proxy.newProxyInstance(
            Communities.class.getClassLoader(),
            new Class<?>[] {Communities.class},
            (_, method, arguments) ->
                switch (method.getName()) {
                  case "tie" -> tie((PersonId) arguments[1]);
                  case "find" ->
                      Optional.of(
                          new CommunityCard(community, new Slug("samen"), "Samen", Language.DUTCH));
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private Communities.Tie tie(PersonId person) {
    return members.contains(person) ? Communities.Tie.MEMBER : Communities.Tie.NONE;
  }
}
