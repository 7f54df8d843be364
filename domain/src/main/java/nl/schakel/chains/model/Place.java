package nl.schakel.chains.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Fingerprint;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;
import org.jmolecules.ddd.types.ValueObject;

/** What a partner said of the place that a draft gives it. */
public sealed interface Place extends ValueObject {

  Request request();

  /** Who answered; empty for who came by a link, and for who was forgotten. */
  Optional<PersonId> by();

  /**
   * What it was asked.
   *
   * @param print of the links that lead to it, as they were when it was asked
   */
  record Request(Id id, OrganisationId partner, Fingerprint print, Instant at)
      implements ValueObject {}

  /** The identity of a request: links in mails are about it. */
  record Id(UUID value) implements Identifier {
    public static Id next() {
      return new Id(Ids.next());
    }
  }

  static Asked ask(OrganisationId partner, Fingerprint print, Instant now) {
    return new Asked(new Request(Id.next(), partner, print, now));
  }

  default OrganisationId partner() {
    return request().partner();
  }

  default Fingerprint print() {
    return request().print();
  }

  /** Whether these links ask the same of it as it read. */
  default boolean isAbout(Links links) {
    return print().equals(links.print(partner()));
  }

  /**
   * The same said of another version, as a request of its own. The partner says it still; who said
   * it for the partner matters no longer than that person's own answer is kept.
   */
  default Place again() {
    Request same = new Request(Id.next(), partner(), print(), request().at());
    return switch (this) {
      case Asked _ -> new Asked(same);
      case Accepted(var _, var _, var at) -> new Accepted(same, Optional.empty(), at);
      case Declined(var _, var reason, var _, var at) ->
          new Declined(same, reason, Optional.empty(), at);
    };
  }

  /** Nobody there answered yet. */
  record Asked(Request request) implements Place {

    @Override
    public Optional<PersonId> by() {
      return Optional.empty();
    }

    public Accepted accept(Optional<PersonId> by, Instant now) {
      return new Accepted(request, by, now);
    }

    public Declined decline(String reason, Optional<PersonId> by, Instant now) {
      return new Declined(request, Optional.of(reason), by, now);
    }
  }

  /** It takes its place. */
  record Accepted(Request request, Optional<PersonId> by, Instant at) implements Place {}

  /**
   * It does not, and why.
   *
   * @param reason empty once forgotten
   */
  record Declined(Request request, Optional<String> reason, Optional<PersonId> by, Instant at)
      implements Place {}
}
