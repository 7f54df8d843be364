package nl.schakel.partners.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/**
 * Finding partners. Nobody reads more than {@value #MOST}: whatever is asked, no more are looked
 * at, so that the answer comes as fast from a large directory as from a small one.
 */
public interface PartnerSearch {

  int MOST = 500;

  /**
   * A map is no list to read: it is drawn of far more, and still not of all there could ever be.
   */
  int MOST_ON_MAP = 20_000;

  /** By relevance when words were typed, else by name. */
  Answer find(Wish wish, PageRequest page);

  /** How many serve an area as such, by its code; of {@link #MOST_ON_MAP} at most. */
  SortedMap<String, Long> byArea(Wish wish);

  /**
   * What was found.
   *
   * @param cards the total is {@link #MOST} at most
   * @param counts for each filter, how many of its values would be left by all other filters
   */
  record Answer(Page<Card> cards, Map<Filter, SortedMap<String, Long>> counts) {}

  /** What one can choose by. */
  enum Filter {
    TOPIC,
    MODE,
    KIND,
    LANGUAGE
  }

  /**
   * What somebody looks for: all of it must fit, of one set any value.
   *
   * @param places areas of which the partner serves at least one; empty is anywhere
   * @param free whether it must cost whoever asks nothing
   * @param tolerant whether words may resemble what is there
   */
  record Wish(
      Set<TopicCode> topics,
      Set<Mode> modes,
      Set<OrganisationKind> kinds,
      Set<Language> languages,
      Set<Area> places,
      boolean free,
      List<Term> terms,
      boolean tolerant) {

    public Wish {
      topics = Set.copyOf(topics);
      modes = Set.copyOf(modes);
      kinds = Set.copyOf(kinds);
      languages = Set.copyOf(languages);
      places = Set.copyOf(places);
      terms = List.copyOf(terms);
    }

    public Wish tolerating() {
      return new Wish(topics, modes, kinds, languages, places, free, terms, true);
    }

    public Wish at(Set<Area> others) {
      return new Wish(topics, modes, kinds, languages, others, free, terms, tolerant);
    }
  }

  /**
   * A word that was typed, and what else than itself it may name.
   *
   * @param free whether it says that nothing must be paid
   */
  record Term(
      String word,
      Set<TopicCode> topics,
      Set<OrganisationKind> kinds,
      Set<Language> languages,
      Set<Area> places,
      boolean free) {

    public Term {
      topics = Set.copyOf(topics);
      kinds = Set.copyOf(kinds);
      languages = Set.copyOf(languages);
      places = Set.copyOf(places);
    }
  }

  /** A partner in a list. */
  record Card(
      OrganisationId id,
      Slug slug,
      LocalizedText name,
      OrganisationKind kind,
      LocalizedText about,
      Set<Area> areas,
      Set<Language> languages,
      List<Expertise> expertise) {

    public Card {
      areas = Set.copyOf(areas);
      languages = Set.copyOf(languages);
      expertise = List.copyOf(expertise);
    }
  }
}
