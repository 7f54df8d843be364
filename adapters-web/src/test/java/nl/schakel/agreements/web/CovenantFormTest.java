package nl.schakel.agreements.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.agreements.PromiseCounts.Counted;
import nl.schakel.agreements.PromiseCounts.Found;
import nl.schakel.agreements.PromiseCounts.OfYear;
import nl.schakel.agreements.Yardstick.Share;
import nl.schakel.agreements.Yardstick.Told;
import nl.schakel.agreements.model.Covenant;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.shared.web.PageTest;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What a promise is held against is written whole or not at all. */
@PageTest
@Import({
  Archive.class,
  Keeper.class,
  CovenantFormController.class,
  StandingController.class,
  Own.class,
  Names.class,
  Naming.class,
  KeepPages.class,
  Counts.class
})
class CovenantFormTest {

  private static final String EDIT = "/covenants/tweede-generatie/edit";
  private static final String SHARE = "commitments.0.yardstick.share";
  private static final String BOUND = "commitments.0.yardstick.bound";
  private static final String PERCENT = "commitments.0.yardstick.percent";

  private final Covenant covenant =
      SecondGeneration.counted(SecondGeneration.covenant("tweede-generatie"));

  @Autowired MockMvc site;
  @Autowired Archive.Shelves shelves;

  @BeforeEach
  void clear() {
    shelves.clear();
    shelves.add(covenant);
  }

  @Test
  void the_form_begins_with_what_there_is() throws Exception {
    site.perform(get(EDIT))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<option value=\"ANSWER_RATE\" selected>")))
        .andExpect(
            content()
                .string(containsString("name=\"" + PERCENT + "\" type=\"text\" value=\"80\"")));
  }

  @ParameterizedTest
  @CsvSource({
    "ANSWER_RATE, AT_LEAST, 0, percent",
    "ANSWER_RATE, AT_LEAST, 101, percent",
    "ANSWER_RATE, AT_LEAST, veel, percent",
    "ANSWER_RATE, AT_LEAST, '80,5', percent",
    "ANSWER_RATE, AT_LEAST, '', percent",
    "ANSWER_RATE, '', 80, bound",
    "'', '', 80, share",
    "'', AT_LEAST, '', percent",
    "ANYTHING, AT_LEAST, 80, share"
  })
  void what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays(
      String share, String bound, String percent, String wrong) throws Exception {
    refuses(
        share,
        bound,
        percent,
        allOf(
            containsString("href=\"#field-commitments-0-yardstick-" + wrong + "\""),
            containsString("name=\"" + PERCENT + "\" type=\"text\" value=\"" + percent + "\"")));
  }

  @Test
  void what_is_counted_is_offered_to_who_says_how_it_stands() throws Exception {
    shelves.found = figures(new Told.Exactly(85));
    site.perform(get(standing()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("value=\"85% (2025)\"")))
        .andExpect(content().string(containsString("Dat zou “Nagekomen” zijn.")));
  }

  @Test
  void when_nothing_can_be_said_nothing_is_offered() throws Exception {
    shelves.found = figures(new Told.Unsaid());
    site.perform(get(standing()))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("id=\"suggested\""))));
  }

  private String standing() {
    return "/covenants/tweede-generatie/commitments/"
        + covenant.commitments().getFirst().id().value();
  }

  private static Found figures(Told told) {
    return new Found.InFigures(
        Optional.of(LocalDate.of(2026, 11, 16)),
        List.of(new OfYear(2025, true, 1, Map.of(Share.ANSWER_RATE, new Counted(told, 1)))));
  }

  private void refuses(String share, String bound, String percent, Matcher<String> what)
      throws Exception {
    site.perform(
            post(EDIT)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(
                    field("version", "0")
                        + field("commitments.0.statement.nl", "Iedereen krijgt antwoord.")
                        + field(SHARE, share)
                        + field(BOUND, bound)
                        + field(PERCENT, percent)))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(what));
  }

  private static String field(String name, String value) {
    return "&" + name + "=" + URLEncoder.encode(value, UTF_8);
  }
}
