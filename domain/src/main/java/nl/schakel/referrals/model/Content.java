package nl.schakel.referrals.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.model.SharingBasis.Item;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What the receiver gets to know.
 *
 * @param basis empty in a draft that nobody finished
 * @param answers to the criteria of the link, by their numbers
 * @param exchanges what was asked and told since
 */
public record Content(
    Optional<SharingBasis> basis,
    Optional<HandoverCode> code,
    Optional<Note> note,
    Optional<Language> language,
    Optional<AgeBand> age,
    Map<Integer, Answer> answers,
    List<Exchange> exchanges)
    implements ValueObject {

  /** When it was forgotten. */
  public static final Content NONE =
      new Content(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          List.of());

  public Content {
    answers = Map.copyOf(answers);
    exchanges = List.copyOf(exchanges);
  }

  /** About how old somebody is. */
  public enum AgeBand {
    UNDER_4,
    FROM_4,
    FROM_12,
    FROM_18,
    FROM_27,
    FROM_65
  }

  /** What the referrer says of a criterion. */
  public enum Answer {
    YES,
    NO,
    UNKNOWN
  }

  /** A question of the receiver, and what the referrer told. */
  public record Exchange(Note question, Note told) implements ValueObject {}

  /** Exactly what is in it. */
  public Set<Item> items() {
    EnumSet<Item> items = EnumSet.of(Item.TOPIC, Item.SENDER);
    Map<Item, Boolean> others =
        Map.of(
            Item.LANGUAGE, language.isPresent(),
            Item.AGE_BAND, age.isPresent(),
            Item.CRITERIA, !answers.isEmpty(),
            Item.NOTE, note.isPresent() || !exchanges.isEmpty(),
            Item.HANDOVER_CODE, code.isPresent());
    others.forEach((item, there) -> Stream.of(item).filter(_ -> there).forEach(items::add));
    return items;
  }

  /** What keeps it from being offered. */
  public Set<Flaw> flaws(OrganisationId receiver, LocalDate today) {
    return basis
        .map(given -> given.flaws(receiver, items(), today))
        .orElseGet(() -> EnumSet.of(Flaw.BASIS_MISSING));
  }

  Content with(Exchange exchange) {
    return new Content(
        basis,
        code,
        note,
        language,
        age,
        answers,
        Stream.concat(exchanges.stream(), Stream.of(exchange)).toList());
  }

  @Override
  public String toString() {
    return "Content" + items();
  }
}
