package nl.schakel.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.AccountId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputTest {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  enum Place {
    ONLINE,
    ON_SITE
  }

  @Test
  void gives_the_command_when_every_field_is_right() {
    Input input = json("{'name':' Zoë  ','language':'nl','seats':15,'open':true,'place':'ONLINE'}");
    var name = input.required("name", PersonName::parse);
    var language = input.optional("language", Language::parse);
    var seats = input.required("seats", As.integer(1, 500));
    var open = input.flag("open");
    var place = input.required("place", As.oneOf(Place.class));

    String read =
        input.orReject(
            () ->
                name.get().value()
                    + language.get().orElse(Language.ENGLISH).tag()
                    + seats.get()
                    + open.get()
                    + place.get());

    assertThat(read).isEqualTo("Zoënl15trueONLINE");
  }

  @Test
  void tells_everything_that_is_wrong_at_once() {
    Input input =
        json("{'name':'','capacity':'15','place':'MOON','colour':'red','participant':{'email':1}}");
    input.required("name", PersonName::parse);
    input.required("capacity", As.integer(1, 500));
    input.required("place", As.oneOf(Place.class));
    input.id("edition", AccountId::new);
    Input participant = input.object("participant");
    participant.required("email", EmailAddress::parse);
    participant.required("name", PersonName::parse);

    assertThat(errors(input))
        .containsExactly(
            "/name REQUIRED",
            "/capacity WRONG_TYPE",
            "/place UNKNOWN_VALUE",
            "/edition REQUIRED",
            "/participant/email WRONG_TYPE",
            "/participant/name REQUIRED",
            "/colour UNKNOWN_FIELD");
  }

  @Test
  void a_missing_object_is_one_error() {
    Input input = json("{}");
    input.object("participant").required("email", EmailAddress::parse);

    assertThat(errors(input)).containsExactly("/participant REQUIRED");
  }

  @Test
  void an_object_that_may_be_absent_is_asked_for_first() {
    assertThat(json("{}").objectIfGiven("participant")).isEmpty();
    assertThat(json("{'participant':null}").objectIfGiven("participant")).isEmpty();
    assertThat(json("{'participant':{}}").objectIfGiven("participant")).isPresent();
  }

  @Test
  void items_of_a_list_have_their_own_place() {
    String id = Ids.next().toString();
    Input input = json("{'editionIds':['" + id + "','x','" + id + "',null,5]}");
    input.list("editionIds", 1, 4, As.id(AccountId::new));

    assertThat(errors(input))
        .containsExactly(
            "/editionIds TOO_MANY",
            "/editionIds/1 INVALID_ID",
            "/editionIds/2 DUPLICATE",
            "/editionIds/3 WRONG_TYPE",
            "/editionIds/4 WRONG_TYPE");
  }

  @Test
  void an_empty_list_where_one_is_needed_is_a_missing_field() {
    for (String body : List.of("{}", "{'editionIds':[]}", "{'editionIds':null}")) {
      Input input = json(body);
      input.list("editionIds", 1, 4, As.id(AccountId::new));
      assertThat(errors(input)).containsExactly("/editionIds REQUIRED");
    }
  }

  @Test
  void objects_in_a_list_are_read_one_by_one() {
    Input input = json("{'sessions':[{'start':'2027-01-01T10:00'},{'begin':1},7]}");
    for (Input session : input.objects("sessions", 1, 10)) {
      session.required("start", As.dateTime(BRUSSELS));
    }

    assertThat(errors(input))
        .containsExactly(
            "/sessions/2 WRONG_TYPE",
            "/sessions/1/start REQUIRED",
            "/sessions/1/begin UNKNOWN_FIELD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a':'b'        | MALFORMED_JSON",
        "{'a':'b'}{}     | MALFORMED_JSON",
        "{a:1}           | MALFORMED_JSON",
        "{'a':01}        | MALFORMED_JSON",
        "{'a':NaN}       | MALFORMED_JSON",
        "{'a':1,}        | MALFORMED_JSON",
        "nothing         | MALFORMED_JSON",
        "[]              | WRONG_TYPE",
        "12              | WRONG_TYPE",
        "null            | WRONG_TYPE",
      })
  void what_is_no_json_object_is_refused_as_a_whole(String body, String code) {
    assertThatThrownBy(() -> json(body))
        .asInstanceOf(type(InvalidInput.class))
        .extracting(InvalidInput::errors)
        .isEqualTo(List.of(FieldError.of("", code)));
  }

  @Test
  void a_key_may_come_once_and_text_must_be_text() {
    Input input = json("{'a':'x','a':'y','b':'\\ud800','c':'n\\u0000l','d~/':1}");
    input.optional("a", PersonName::parse);
    input.optional("b", PersonName::parse);
    input.required("c", PersonName::parse);

    assertThat(errors(input))
        .containsExactly(
            "/a DUPLICATE_FIELD",
            "/b FORBIDDEN_CHARACTER",
            "/c FORBIDDEN_CHARACTER",
            "/d~0~1 UNKNOWN_FIELD");
  }

  @Test
  void nesting_and_numbers_have_bounds() {
    assertThatThrownBy(() -> json("{'a':" + "[".repeat(5000) + "]".repeat(5000) + "}"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> json("{'a':" + "9".repeat(5000) + "}"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() {
    assertThatThrownBy(
            () -> Input.ofJson(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}, () -> 1))
        .hasMessageContaining("NOT_UTF8");
  }

  @ParameterizedTest
  @CsvSource({
    "1,",
    "500,",
    "0,OUT_OF_RANGE",
    "501,OUT_OF_RANGE",
    "-1,OUT_OF_RANGE",
    "99999999999999999999,OUT_OF_RANGE",
    "1.0,INVALID_NUMBER",
    "1e2,INVALID_NUMBER",
    "'\"\"',WRONG_TYPE",
    "'\"5\"',WRONG_TYPE",
    "true,WRONG_TYPE",
    "[1],WRONG_TYPE",
    "null,REQUIRED",
  })
  void a_number_is_a_number(String literal, String code) {
    Input input = json("{'seats':" + literal + "}");
    input.required("seats", As.integer(1, 500));

    assertThat(errors(input)).isEqualTo(code == null ? List.of() : List.of("/seats " + code));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-28T01:59,",
    "2027-03-28T02:00,TIME_DOES_NOT_EXIST",
    "2027-03-28T02:59:59,TIME_DOES_NOT_EXIST",
    "2027-03-28T03:00,",
    "2027-10-31T02:30,TIME_IS_AMBIGUOUS",
    "2027-10-31T02:30+02:00,",
    "2027-10-31T02:30+01:00,",
    "2027-10-31T02:30+03:00,OFFSET_NOT_IN_ZONE",
    "2027-10-31T01:30:00Z,",
    "2027-02-29T10:00,INVALID_DATE_TIME",
    "2028-02-29T10:00,",
    "2027-01-01T24:00,INVALID_DATE_TIME",
    "2027-01-01,INVALID_DATE_TIME",
    "0027-01-01T10:00,OUT_OF_RANGE",
    "+12027-01-01T10:00,OUT_OF_RANGE",
  })
  void a_clock_that_skips_or_repeats_an_hour_is_not_guessed(String typed, String code) {
    Input input = json("{'start':'" + typed + "'}");
    input.required("start", As.dateTime(BRUSSELS));

    assertThat(errors(input)).isEqualTo(code == null ? List.of() : List.of("/start " + code));
  }

  @Test
  void a_form_says_the_same_things_in_text() {
    Input input =
        form(
            Map.of(
                "participant.email", List.of("zoe@demo.example"),
                "themes", List.of("stress", "family"),
                "seats", List.of("١٥"),
                "agreed", List.of("on"),
                "language", List.of(" "),
                "utm_source", List.of("mail"),
                "sessions.0.start", List.of("2027-01-01T10:00"),
                "sessions.1.start", List.of("2027-01-02T10:00")));
    var email = input.object("participant").required("email", EmailAddress::parse);
    var themes = input.list("themes", 1, 4, Slug::parse);
    var seats = input.required("seats", As.integer(1, 500));
    var agreed = input.flag("agreed");
    var newsletter = input.flag("newsletter");
    var language = input.optional("language", Language::parse);
    var starts =
        input.objects("sessions", 1, 9).stream()
            .map(session -> session.required("start", As.dateTime(BRUSSELS)))
            .toList();

    assertThat(errors(input)).isEmpty();
    assertThat(email.get()).isEqualTo(new EmailAddress("zoe@demo.example"));
    assertThat(themes.get()).containsExactly(new Slug("stress"), new Slug("family"));
    assertThat(seats.get()).isEqualTo(15);
    assertThat(agreed.get()).isTrue();
    assertThat(newsletter.get()).isFalse();
    assertThat(language.get()).isEmpty();
    assertThat(starts).hasSize(2);
  }

  @Test
  void a_form_keeps_what_was_typed_beside_what_is_wrong() {
    Input input = form(Map.of("name", List.of(""), "email", List.of("zoe")));
    input.required("name", PersonName::parse);
    input.required("email", EmailAddress::parse);

    assertThat(errors(input)).containsExactly("/name REQUIRED", "/email INVALID_EMAIL");
    assertThat(input.typed()).containsEntry("email", List.of("zoe"));
  }

  @Test
  void a_query_of_the_api_is_read_to_the_letter() {
    Input input =
        Input.ofParameters(
            Origin.API_QUERY,
            Map.of("pageNumber", List.of("0"), "pageSize", List.of("1", "2"), "q", List.of("x")),
            SentFiles.NONE);
    input.page();

    assertThat(errors(input))
        .containsExactly(
            "/pageNumber OUT_OF_RANGE", "/pageSize WRONG_TYPE", "/q UNKNOWN_PARAMETER");
  }

  @Test
  void fields_can_be_checked_against_each_other() {
    Input input = json("{'from':5,'to':3}");
    Optional<Integer> from = input.required("from", As.integer(0, 9)).ifRight();
    Optional<Integer> to = input.required("to", As.integer(0, 9)).ifRight();
    if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
      input.refuse("to", "END_BEFORE_START");
    }

    assertThat(errors(input)).containsExactly("/to END_BEFORE_START");
  }

  private static Input json(String body) {
    return Input.ofJson(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8), () -> 1);
  }

  private static Input form(Map<String, List<String>> typed) {
    return Input.ofParameters(Origin.PAGE, typed, SentFiles.NONE);
  }

  private static List<String> errors(Input input) {
    return switch (input.outcome(() -> "right")) {
      case Input.Outcome.Accepted<String> _ -> List.of();
      case Input.Outcome.Rejected<String>(List<FieldError> errors) ->
          errors.stream().map(error -> error.pointer() + " " + error.code()).toList();
    };
  }
}
