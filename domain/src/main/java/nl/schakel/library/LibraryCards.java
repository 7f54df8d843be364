package nl.schakel.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.communities.CommunityId;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** What other features may ask about the library: only what everybody may read. */
public interface LibraryCards {

  /** Published for the first time since then, the newest first. */
  List<Card> newSince(Instant moment, int atMost);

  /** About a topic, what most use first. */
  List<Card> about(TopicCode topic, int atMost);

  /** Of a community, the newest first. */
  List<Card> of(CommunityId community, int atMost);

  /** Those with all the words in any form, or nearly; what most use first. */
  List<Card> search(String words, int atMost);

  /**
   * An item in a list elsewhere.
   *
   * @param languages in which its text is there
   * @param since when it was first there
   * @param users how many say that they use it
   */
  record Card(
      ItemId id,
      Slug slug,
      ItemKind kind,
      LocalizedText title,
      LocalizedText summary,
      Set<TopicCode> topics,
      Set<Language> languages,
      Optional<CommunityId> community,
      Instant since,
      int users) {

    /** Of the page where it is read. */
    public String address() {
      return "/library/" + slug.value();
    }
  }
}
