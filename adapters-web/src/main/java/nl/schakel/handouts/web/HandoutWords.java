package nl.schakel.handouts.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Fallback.Nearness;
import nl.schakel.handouts.model.Wish;
import nl.schakel.handouts.query.HandoutShelf.Standing;
import nl.schakel.handouts.query.Leaf.Side;
import nl.schakel.handouts.query.Leaf.Text;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Wording;

/** What is said about a hand-out, in the words of who reads about it. */
record HandoutWords(Wording words) {

  String topic(HandoutTopic topic) {
    return words.text("handouts.topic." + topic.name());
  }

  /** As the reader calls it. */
  String language(Language language) {
    return language.locale().getDisplayLanguage(words.language().locale());
  }

  String place(MunicipalityCode code) {
    return Municipalities.known()
        .find(code)
        .map(town -> town.name().in(words.language()))
        .orElseGet(code::value);
  }

  String place(Optional<MunicipalityCode> code) {
    return code.map(this::place).orElseGet(() -> words.text("handouts.everywhere"));
  }

  /** What a reader must know before believing it. */
  List<String> remarks(Side side, Wish wish) {
    List<String> remarks = new ArrayList<>();
    if (!side.language().equals(wish.language())) {
      remarks.add(words.text("handouts.remark.inDutch", "language", language(wish.language())));
    }
    remarks.addAll(remarks(side.standing()));
    side.nearness().flatMap(nearness -> remark(nearness, side, wish)).ifPresent(remarks::add);
    return remarks;
  }

  /** Which one it is, so that who has an older one on paper can see that. */
  String version(Text text, Clock clock) {
    return words.text(
        "handouts.version",
        "number",
        text.number(),
        "day",
        new Dates(words, clock).day(text.from(), WorkingDays.ZONE));
  }

  List<String> remarks(Standing standing) {
    List<String> remarks = new ArrayList<>();
    if (standing.outdated()) {
      remarks.add(words.text("handouts.remark.outdated"));
    }
    if (standing.isUnreviewed()) {
      remarks.add(words.text("handouts.remark.unreviewed"));
    }
    return remarks;
  }

  private Optional<String> remark(Nearness nearness, Side side, Wish wish) {
    String place = place(wish.municipality());
    String language = language(side.language());
    return switch (nearness) {
      case AS_ASKED -> Optional.empty();
      case ANYWHERE ->
          Optional.of(words.text("handouts.remark.anywhere", "place", place, "language", language));
      case IN_DUTCH ->
          Optional.of(
              words.text("handouts.remark.nearbyInDutch", "place", place, "language", language));
      case NOTHING -> Optional.of(words.text("handouts.remark.nobody", "place", place));
    };
  }
}
