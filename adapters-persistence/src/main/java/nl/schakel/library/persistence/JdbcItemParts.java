package nl.schakel.library.persistence;

import java.util.List;
import nl.schakel.library.LibraryCards;
import nl.schakel.partners.Involvements;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import org.springframework.stereotype.Repository;

/** What the library has about a topic; it belongs to no partner. */
@Repository
class JdbcItemParts implements Involvements {

  private static final int MOST = 50;

  private final LibraryCards items;

  JdbcItemParts(LibraryCards items) {
    this.items = items;
  }

  @Override
  public List<Involvement> of(OrganisationId partner) {
    return List.of();
  }

  @Override
  public List<Involvement> about(TopicCode topic) {
    return items.about(topic, MOST).stream()
        .map(card -> new Involvement("library.involvement.topic", card.title(), card.address()))
        .toList();
  }
}
