package nl.schakel.library.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.ItemId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.LibraryCards.Card;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** The library as readers find it. */
public interface LibraryShelf {

  /** Those that have all the words; by relevance, else what is newest first. */
  Page<Card> find(Wish wish, PageRequest page);

  /** How many there would be with each other choice. */
  Choices choices(Wish wish);

  /** What readers have; also of what was withdrawn. */
  Optional<ItemSheet> find(Slug slug);

  /** The same of what can still be read. */
  Optional<ItemSheet> find(ItemId id);

  /** A version as it was; one that was hidden is gone, and says nothing of what it said. */
  Optional<ItemSheet> version(Slug slug, int number);

  /** The newest first. */
  List<VersionLine> versions(ItemId item);

  /** All that can be read, for search engines. */
  List<Listed> listed();

  /**
   * What is looked for.
   *
   * @param tolerant whether words that resemble are good too
   */
  record Wish(
      List<String> words,
      Set<ItemKind> kinds,
      Set<TopicCode> topics,
      Set<Language> languages,
      Set<CommunityId> communities,
      boolean tolerant) {

    private static final int MOST_WORDS = 8;

    public Wish {
      words = List.copyOf(words);
      kinds = Set.copyOf(kinds);
      topics = Set.copyOf(topics);
      languages = Set.copyOf(languages);
      communities = Set.copyOf(communities);
    }

    public static Wish of(List<String> words) {
      return new Wish(words, Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    /** The words in what somebody typed; more of them make nothing clearer. */
    public static List<String> split(String typed) {
      return PlainText.words(typed).stream().limit(MOST_WORDS).toList();
    }

    public Wish tolerantly() {
      return new Wish(words, kinds, topics, languages, communities, true);
    }
  }

  /** Counts by filter and value. */
  record Choices(
      Map<String, Long> kinds,
      Map<String, Long> topics,
      Map<String, Long> languages,
      Map<String, Long> communities) {}

  /**
   * A version in a list.
   *
   * @param hidden whether it can be read no more
   */
  record VersionLine(int number, Instant at, boolean hidden) {}

  /** That there is one. */
  record Listed(Slug slug, Instant at) {}
}
