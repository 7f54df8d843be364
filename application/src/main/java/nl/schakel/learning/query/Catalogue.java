package nl.schakel.learning.query;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.query.Prospectus.Points;
import nl.schakel.learning.query.Prospectus.Role;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** Everything that is offered, to choose from. Drafts and what is archived are not in it. */
public interface Catalogue {

  /**
   * What somebody might want: who searches words gets the best match first; otherwise the next date
   * comes first, then what can be followed at any time, then what has no date yet.
   */
  Page<Card> find(Wish wish, PageRequest page, Instant now);

  Counts counts(Wish wish);

  /** The same after {@link #find}, which often has told all that there is to count. */
  default Counts counts(Wish wish, Page<Card> found) {
    return Counting.atHand(wish, found).orElseGet(() -> counts(wish));
  }

  /** Every public edition that is on in the period, in order of time. */
  List<Dated> agenda(Instant from, Instant until);

  /** What was added to the catalogue last, newest first. */
  List<Card> latest(int atMost, Instant now);

  /** Every programme that has a page, archived ones too, for search engines. */
  List<Listed> listed();

  /** Who plays a part in anything of the catalogue. */
  Set<OrganisationId> organisations();

  /** By what one chooses. */
  enum Filter {
    TOPIC,
    FORMAT,
    TARGET_GROUP,
    LANGUAGE,
    COUNTRY
  }

  /**
   * What is asked for. Within a filter one value is enough, and an empty one asks for nothing; of
   * the words each must be found.
   *
   * @param countries ISO 3166-1 alpha-2
   * @param tolerant whether a word that only resembles the one typed will do
   */
  record Wish(
      Set<TopicCode> topics,
      Set<Format> formats,
      Set<TargetGroup> targetGroups,
      Set<Language> languages,
      Set<String> countries,
      List<Term> terms,
      boolean tolerant) {

    public static final Wish EVERYTHING = about(Set.of());

    public Wish {
      topics = Set.copyOf(topics);
      formats = Set.copyOf(formats);
      targetGroups = Set.copyOf(targetGroups);
      languages = Set.copyOf(languages);
      countries = Set.copyOf(countries);
      terms = List.copyOf(terms);
    }

    public static Wish about(Set<TopicCode> topics) {
      return new Wish(topics, Set.of(), Set.of(), Set.of(), Set.of(), List.of(), false);
    }

    public boolean isEverything() {
      return equals(EVERYTHING);
    }

    boolean isWithoutFilters() {
      return codes().isEmpty();
    }

    /** What the filters ask, of those that ask something. */
    Map<Filter, Set<String>> codes() {
      Map<Filter, Set<String>> codes = new EnumMap<>(Filter.class);
      put(codes, Filter.TOPIC, topics, topic -> topic.value().value());
      put(codes, Filter.FORMAT, formats, Enum::name);
      put(codes, Filter.TARGET_GROUP, targetGroups, Enum::name);
      put(codes, Filter.LANGUAGE, languages, Language::tag);
      put(codes, Filter.COUNTRY, countries, country -> country);
      return codes;
    }

    private static <T> void put(
        Map<Filter, Set<String>> codes, Filter filter, Set<T> asked, Function<T, String> code) {
      if (!asked.isEmpty()) {
        codes.put(filter, asked.stream().map(code).collect(Collectors.toUnmodifiableSet()));
      }
    }

    /** The same for who mistyped; worth trying when nothing says exactly this. */
    public Wish tolerating() {
      return new Wish(topics, formats, targetGroups, languages, countries, terms, true);
    }
  }

  /**
   * One word that was typed. It is looked for in what the programme says of itself; the names of
   * topics, organisations, formats and target groups belong to others, who say beforehand which of
   * theirs it could mean.
   */
  record Term(
      String word,
      Set<TopicCode> topics,
      Set<Format> formats,
      Set<TargetGroup> targetGroups,
      Set<OrganisationId> organisations) {

    public Term {
      topics = Set.copyOf(topics);
      formats = Set.copyOf(formats);
      targetGroups = Set.copyOf(targetGroups);
      organisations = Set.copyOf(organisations);
    }

    public static Term of(String word) {
      return new Term(word, Set.of(), Set.of(), Set.of(), Set.of());
    }
  }

  /**
   * A programme as far as one needs to know to choose it.
   *
   * @param points those that can still be earned today
   * @param isFree whether it costs its participants nothing
   * @param next the edition to come, or one that can be followed at any time
   */
  record Card(
      ProgrammeId id,
      Slug slug,
      Format format,
      LocalizedText title,
      LocalizedText summary,
      LocalizedText forWhom,
      Set<TopicCode> topics,
      Set<TargetGroup> targetGroups,
      Set<Language> languages,
      String country,
      List<Role> roles,
      List<Points> points,
      boolean isFree,
      Instant since,
      Optional<Run> next) {

    Traits traits() {
      return Traits.of(topics, format, targetGroups, languages, country);
    }
  }

  /** By what one chooses, of one programme, as codes. */
  record Traits(Map<Filter, List<String>> codes) {

    public static Traits of(
        Set<TopicCode> topics,
        Format format,
        Set<TargetGroup> targetGroups,
        Set<Language> languages,
        String country) {
      return new Traits(
          Map.of(
              Filter.TOPIC,
              topics.stream().map(topic -> topic.value().value()).toList(),
              Filter.FORMAT,
              List.of(format.name()),
              Filter.TARGET_GROUP,
              targetGroups.stream().map(Enum::name).toList(),
              Filter.LANGUAGE,
              languages.stream().map(Language::tag).toList(),
              Filter.COUNTRY,
              List.of(country)));
    }
  }

  /**
   * How many programmes each value of each filter would leave, given what is chosen in the others.
   *
   * @param byFilter without what would leave nothing
   */
  record Counts(Map<Filter, SortedMap<String, Long>> byFilter) {

    /**
     * Counts.
     *
     * @param worded all that fits the words of the wish, whatever its filters ask
     */
    public static Counts of(Wish wish, Collection<Traits> worded) {
      return Counting.of(wish, worded);
    }
  }

  /** An edition on the agenda, with what it is a run of. */
  record Dated(Format format, LocalizedText title, Set<TopicCode> topics, Run run) {}

  /** A page that exists, and since when. */
  record Listed(Slug slug, Instant since) {}
}
