package nl.schakel.groups.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.schakel.agreements.GrantId;
import nl.schakel.shared.Fingerprint;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What is agreed.
 *
 * @param version from 1; every addendum is the next one
 * @param until the last day
 * @param groups how many in which language
 * @param places where they meet, in words
 * @param grants what pays for them
 */
public record Terms(
    int version,
    LocalDate from,
    LocalDate until,
    SortedMap<Language, Integer> groups,
    String places,
    Set<GrantId> grants,
    Inviter inviter)
    implements ValueObject {

  public static final int MOST_GROUPS = 99;
  public static final int MOST_LANGUAGES = 12;

  public Terms {
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    grants = Set.copyOf(grants);
    if (until.isBefore(from) || groups.isEmpty()) {
      throw new IllegalArgumentException("groups in a period that does not end before it begins");
    }
  }

  /** Who invites the parents. */
  public enum Inviter {
    SUPPORT_WORKERS,
    MUNICIPALITY,
    BOTH
  }

  /** Who agrees. */
  public enum Side {
    PROVIDER,
    MUNICIPALITY
  }

  Terms as(int number) {
    return new Terms(number, from, until, groups, places, grants, inviter);
  }

  /** None in a language of which nothing was agreed. */
  public int in(Language language) {
    return groups.getOrDefault(language, 0);
  }

  public int all() {
    return groups.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** A language of which more groups are planned than these terms allow, if there is one. */
  public Optional<Language> exceededBy(Map<Language, Integer> planned) {
    return planned.entrySet().stream()
        .filter(each -> each.getValue() > in(each.getKey()))
        .map(Map.Entry::getKey)
        .min(Language::compareTo);
  }

  /**
   * Terms on the table.
   *
   * @param agreedBy which sides, and since when
   */
  public record Offer(Terms terms, Map<Side, Instant> agreedBy) implements ValueObject {

    public Offer {
      agreedBy = Map.copyOf(agreedBy);
    }

    /** Who proposes terms agrees to them. */
    public static Offer by(Side side, Terms terms, Instant now) {
      return new Offer(terms, Map.of(side, now));
    }

    Offer agree(Side side, Instant now) {
      Map<Side, Instant> all = new EnumMap<>(Side.class);
      all.put(side, now);
      all.putAll(agreedBy);
      return new Offer(terms, all);
    }

    boolean isAgreed() {
      return agreedBy.size() == Side.values().length;
    }

    /** Changes with every word of it: who agrees shows by it what they read. */
    public Fingerprint fingerprint() {
      return Fingerprint.of(
          terms.version(),
          terms.from(),
          terms.until(),
          terms.groups(),
          terms.places(),
          terms.grants().stream().map(grant -> grant.value().toString()).sorted().toList(),
          terms.inviter());
    }
  }
}
