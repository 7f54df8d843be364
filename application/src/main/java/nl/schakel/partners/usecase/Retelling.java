package nl.schakel.partners.usecase;

import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.usecase.ImportPartners.Row;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** What the directory says of a partner after a list told its part of it. */
final class Retelling {

  private Retelling() {}

  /** Translations stay while the Dutch text does: otherwise they would say something else. */
  static Profile of(Row row, Profile before) {
    LocalizedText about =
        before.about().in(Language.DUTCH).equals(row.about())
            ? before.about()
            : LocalizedText.dutch(row.about());
    return new Profile(
        about,
        before.website(),
        before.earlierNames(),
        row.areas(),
        row.languages().equals(before.spoken()) ? before.languages() : row.languages(),
        row.expertise().stream().map(each -> promising(each, before)).toList(),
        before.services(),
        before.contactPoints());
  }

  /** How soon and how often it answers is in no list. */
  private static Expertise promising(Expertise told, Profile before) {
    return before.expertise().stream()
        .filter(known -> known.topic().equals(told.topic()))
        .findFirst()
        .map(
            known ->
                new Expertise(
                    told.topic(),
                    told.modes(),
                    known.perQuarter(),
                    known.answerDays(),
                    told.free()))
        .orElse(told);
  }
}
