package nl.schakel.messages.usecase;

import static nl.schakel.shared.Language.ARABIC;
import static nl.schakel.shared.Language.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.schakel.messages.model.AnEdition;
import nl.schakel.messages.model.Body;
import nl.schakel.messages.model.Body.Words;
import nl.schakel.messages.usecase.Fills.Source;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.text.Texts;
import org.junit.jupiter.api.Test;

class FillsTest {

  private final MessageDesk desk = new MessageDesk();
  private final Fills fills = new Fills(Texts.onClassPath(Texts.Missing.SHOWS_KEY), desk);
  private final Body body =
      new Body(
          Map.of(
              DUTCH, new Words("{programma}", "Dag {voornaam}, {plaats}"),
              ARABIC, new Words("{programma}", "عزيزي {voornaam}، {plaats}")));

  @Test
  void a_place_is_filled_with_what_is_so_for_this_reader() {
    assertThat(filled(DUTCH))
        .isEqualTo(
            new Words("Stress en coping", "Dag Amina, Stadhuis, Grote Markt 1, Voorbeeldstad"));
  }

  @Test
  void a_latin_name_does_not_mix_with_the_arabic_around_it() {
    assertThat(filled(ARABIC).text())
        .isEqualTo("عزيزي \u2068Amina\u2069، \u2068Stadhuis, Grote Markt 1, Voorbeeldstad\u2069");
  }

  @Test
  void all_times_of_the_day_are_told() {
    var morning = AnEdition.session("2027-11-02T10:00");
    var afternoon = AnEdition.session("2027-11-02T13:00");
    Body times = new Body(Map.of(DUTCH, new Words("{programma}", "{dag}: {tijd}")));
    Source source =
        new Source(
            new PersonName("Amina"),
            AnEdition.run(morning, afternoon).edition(),
            List.of(morning, afternoon));
    assertThat(fills.fill(times, DUTCH, source).text())
        .as("the texts themselves are not here")
        .endsWith(": messages.fill.and");
  }

  private Words filled(Language language) {
    Source source =
        new Source(new PersonName("Amina El Idrissi"), AnEdition.run().edition(), List.of());
    return fills.fill(body, language, source);
  }
}
