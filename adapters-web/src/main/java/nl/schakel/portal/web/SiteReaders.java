package nl.schakel.portal.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.notifications.UnreadNotices;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.web.Reader;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows who is reading from the login session. */
@Component
class SiteReaders implements Reader.Recognition {

  /** The name in the header may lag behind a change for so long; rights never come from here. */
  private static final Duration A_MOMENT = Duration.ofSeconds(30);

  private final People people;
  private final UnreadNotices unread;
  private final Cache<PersonId, Optional<PersonCard>> known =
      Caffeine.newBuilder().expireAfterWrite(A_MOMENT).maximumSize(2_000).build();

  SiteReaders(People people, UnreadNotices unread) {
    this.people = people;
    this.unread = unread;
  }

  @Override
  public Reader current() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Actor actor
        ? somebody(actor)
        : new Reader(Optional.empty(), Optional.empty(), Menu.of(new Caller.Visitor()), 0);
  }

  private Reader somebody(Actor actor) {
    Optional<PersonCard> person = known.get(actor.person(), people::find);
    return new Reader(
        Optional.of(person.map(card -> card.name().value()).orElse("")),
        person.map(PersonCard::language),
        Menu.of(actor),
        unread.of(actor.person()));
  }
}
