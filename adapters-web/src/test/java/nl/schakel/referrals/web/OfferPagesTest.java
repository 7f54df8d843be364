package nl.schakel.referrals.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.Pending;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.shared.Country;
import nl.schakel.shared.web.PageTest;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PageTest
@Import({
  OfferShelf.class,
  OfferController.class,
  OfferDraftController.class,
  OfferSendingController.class,
  ClientSheetController.class,
  ClientSheet.class,
  OfferAnswers.class,
  OfferLinks.class,
  OfferNames.class,
  OfferReader.class,
  OfferShowing.class,
  OfferStart.class,
  OfferSummary.class,
  OfferTarget.class,
  OfferWays.class,
  OfferWords.class,
  OfferWriter.class
})
class OfferPagesTest {

  private static final String NEW =
      "/referrals/new?chain=" + OfferShelf.CHAIN.value() + "&link=" + OfferShelf.LINK.value();

  private static final Pattern ITEMS = Pattern.compile(",");

  @Autowired MockMvc site;
  @Autowired OfferShelf.Kept kept;

  @BeforeEach
  void clear() {
    kept.referrals.clear();
  }

  @Test
  void it_begins_with_whom_to_call_then_to_whom_it_goes_and_what_would_stop_it() throws Exception {
    shows(
        NEW,
        stringContainsInOrder(
            "0800-2000",
            "Pharos",
            "Er is een kind thuis.",
            "onderzoek &lt;script&gt;",
            "Bel eerst de onderzoeker.",
            "De Brug"));
  }

  @Test
  void whoever_chose_no_way_yet_is_led_to_one() throws Exception {
    shows("/referrals/new", containsString("href=\"/where-to-go\""));
    shows(
        "/referrals/new?chain=" + OfferShelf.CHAIN.value(),
        allOf(containsString("link=" + OfferShelf.OTHER.value()), containsString("De Brug")));
    shows("/referrals/new?chain=nothing&link=nothing", containsString("href=\"/where-to-go\""));
  }

  @Test
  void everything_that_is_missing_is_said_at_once_and_nothing_is_kept() throws Exception {
    refuses(
        form(Map.of("act", "CHECK")),
        allOf(
            containsString("Zeg of er nu gevaar is."),
            containsString("Beantwoord elke voorwaarde die nodig is."),
            containsString("Kies waarom je dit mag delen."),
            containsString("href=\"#field-municipality\"")));
    assertThat(kept.referrals).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bel 06-12345678", "geboren 3 mei 2010", "BSN 111222333", "85.07.30-033.28",
        "+32 470 12 34 56", "jan@example.org", "3011 AB 12", "NL91 ABNA 0417 1643 00"
      })
  void what_tells_of_somebody_is_marked_wherever_it_stands(String telling) throws Exception {
    for (String field : new String[] {"note", "article"}) {
      Map<String, String> filled = whole();
      filled.put(field, telling);
      filled.put("basis", "LEGAL_TASK");
      filled.putIfAbsent("article", "artikel 1");
      refuses(form(filled), allOf(containsString("<mark>"), containsString("vertelt om wie")));
    }
    assertThat(kept.referrals).isEmpty();
  }

  @Test
  void where_there_is_danger_nobody_waits_for_an_answer() throws Exception {
    Map<String, String> filled = whole();
    filled.put("danger", "NOW");
    refuses(form(filled), containsString("Bel 112. Of bel Veilig Thuis"));
    assertThat(kept.referrals).isEmpty();
  }

  @Test
  void a_yes_to_what_excludes_says_what_to_do_instead_and_loses_nothing() throws Exception {
    Map<String, String> filled = whole();
    filled.put("criterion2", "YES");
    filled.put("note", "Moeder zoekt \"rust\" <b>");
    refuses(
        form(filled),
        allOf(
            stringContainsInOrder(
                "past niet bij deze cliënt", "Bel eerst de onderzoeker.", "De Brug (als niemand"),
            containsString("Moeder zoekt \"rust\" &lt;b&gt;"),
            containsString("/draft\"")));
    assertThat(kept.only().state()).isEqualTo(ReferralState.DRAFT);
  }

  @Test
  void more_than_was_agreed_is_not_shared_and_for_no_longer_than_half_a_year() throws Exception {
    Map<String, String> filled = whole();
    filled.remove("items");
    filled.put("basisUntil", "2028-01-01");
    refuses(
        form(filled),
        allOf(
            containsString("dat hier niet is aangevinkt"),
            containsString("langer dan zes maanden")));
  }

  @Test
  void a_code_does_not_go_along_without_somebody_s_word() throws Exception {
    Map<String, String> filled = whole();
    filled.put("basis", "ANONYMOUS");
    refuses(form(filled), containsString("Een code leidt naar iemand."));
  }

  @Test
  void a_place_outside_of_the_chain_is_refused_by_its_name() throws Exception {
    Map<String, String> filled = whole();
    filled.put("municipality", "Leuven");
    refuses(form(filled), containsString("Deze keten geldt niet in die gemeente."));
    filled.put("municipality", "<b>Nergenshuizen");
    refuses(form(filled), containsString("b>Nergenshuizen\""));
  }

  @Test
  void a_draft_may_have_gaps_and_is_filled_in_again_later() throws Exception {
    leads(
        form(Map.of("act", "SAVE", "urgency", "URGENT", "municipality", "GM0599", "note", "Rust.")),
        "/draft");
    shows(
        "/referrals/" + id() + "/draft",
        allOf(containsString("Rust."), containsString("value=\"GM0599\"")));
  }

  @Test
  void what_somebody_else_changed_meanwhile_is_not_overwritten_unseen() throws Exception {
    leads(form(whole()), "/summary");
    Map<String, String> filled = whole();
    filled.put("version", "2");
    filled.put("note", "Mijn nieuwe woorden.");
    refuses(
        form("/referrals/" + id() + "/draft", filled),
        allOf(
            containsString("Iemand anders heeft dit intussen veranderd."),
            containsString("Mijn nieuwe woorden."),
            containsString("name=\"version\" value=\"3\"")));
  }

  @Test
  void before_it_is_sent_one_sees_exactly_what_goes_and_afterwards_what_happens_next()
      throws Exception {
    leads(form(whole()), "/summary");
    String address = "/referrals/" + id();
    shows(
        address + "/summary",
        allOf(
            stringContainsInOrder(
                "Je deelt dit met Pharos",
                "Opvoeden, Rotterdam",
                "Arabisch",
                "Er is een kind thuis. Ja",
                "Rust.",
                AReferral.CODE.spoken()),
            stringContainsInOrder("Dit deel je met niemand", "De Brug")));
    leads(form(address + "/sending", Map.of("version", "2")), "/summary");
    leads(form(address + "/sending", Map.of("version", "3")), "/sent");
    assertThat(kept.only().state()).isEqualTo(ReferralState.OFFERED);
    shows(
        address + "/sent",
        allOf(
            stringContainsInOrder(AReferral.CODE.spoken(), "Pharos antwoordt uiterlijk"),
            stringContainsInOrder("sheet.pdf?language=ar", "sheet.pdf?language=nl")));
    leads(form(address + "/draft", whole()), "/referrals/" + id());
    leads(form(address + "/removal", Map.of()), "/referrals/" + id());
    assertThat(kept.only().state()).isEqualTo(ReferralState.OFFERED);
  }

  @Test
  void a_draft_is_thrown_away() throws Exception {
    leads(form(whole()), "/summary");
    leads(form("/referrals/" + id() + "/removal", Map.of()), "/outbox");
    assertThat(kept.only().state()).isEqualTo(ReferralState.VOID);
  }

  @Test
  void the_client_reads_in_their_own_language_and_below_in_dutch_and_nobody_s_name()
      throws Exception {
    leads(form(whole()), "/summary");
    String sheet = "/referrals/" + id() + "/sheet.pdf";
    assertThat(onPaper(sheet))
        .contains("Opvoeden")
        .doesNotContain("De Brug")
        .containsSubsequence("ما نشاركه عنك", "In het Nederlands", "Wij trekken het dan");
    assertThat(onPaper(sheet + "?language=nl")).doesNotContain("In het Nederlands");
    assertThat(onPaper(sheet + "?language=ti")).contains("Wat wij over u delen");
    site.perform(get(sheet + "?language=zz")).andExpect(status().isBadRequest());
  }

  /** What was told later was shared, too. */
  @Test
  void the_sheet_has_what_was_told_on_a_question_and_is_no_promise_once_it_is_over()
      throws Exception {
    Details details = AReferral.details(Urgency.NORMAL, Country.NL, Feedback.OUTCOME);
    Pending.InfoRequested asked =
        (Pending.InfoRequested) AReferral.in(ReferralState.INFO_REQUESTED, details);
    Pending.Offered told = asked.supplyInfo(new Note("Liefst in het Tigrinya."), AReferral.NOW);
    kept.referrals.put(told.getId(), told);
    String sheet = "/referrals/" + told.getId().value() + "/sheet.pdf?language=nl";
    assertThat(onPaper(sheet))
        .containsSubsequence(
            "Dit delen wij", "Vraag van de ander", "Ons antwoord", "Liefst in het Tigrinya.");
    kept.referrals.put(told.getId(), told.withdraw(AReferral.NOW));
    assertThat(onPaper(sheet))
        .contains(
            "Dit deelden wij", "Liefst in het Tigrinya.", "Het stopte op maandag 23 november 2026")
        .doesNotContain("Dit delen wij", "Wij trekken het dan");
  }

  @Test
  void what_may_be_told_back_is_chosen_and_not_taken_for_granted() throws Exception {
    shows(NEW, not(containsString("name=\"feedback\" value=\"NONE\" checked")));
    Map<String, String> filled = whole();
    filled.remove("feedback");
    refuses(form(filled), containsString("Kies wat de partner je mag laten weten."));
  }

  @Test
  void after_a_no_the_next_offer_begins_with_what_was_told_but_not_with_the_old_agreement()
      throws Exception {
    Details before = AReferral.details(Urgency.NORMAL, Country.NL, Feedback.OUTCOME);
    Referral declined = AReferral.in(ReferralState.DECLINED, before);
    kept.referrals.put(declined.getId(), declined);
    String after = "&predecessor=" + declined.getId().value();
    shows(
        NEW.replace(OfferShelf.LINK.value().toString(), OfferShelf.OTHER.value().toString())
            + after,
        allOf(
            containsString(AReferral.WORDS.text()),
            containsString("name=\"predecessor\" value=\"" + declined.getId().value()),
            not(containsString("value=\"CLIENT_CHOICE\" checked"))));
    shows(
        NEW + after,
        allOf(
            containsString("Deze cliënt was al bij deze partner"),
            containsString("De Brug"),
            not(containsString("name=\"note\""))));
    Map<String, String> back = whole();
    back.put("predecessor", declined.getId().value().toString());
    refuses(form(back), containsString("Deze cliënt was al bij deze partner"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft", "summary", "sent", "sheet.pdf"})
  void what_is_not_ours_is_not_there(String page) throws Exception {
    site.perform(get("/referrals/" + OfferShelf.nowhere() + "/" + page))
        .andExpect(status().isNotFound());
  }

  private static Map<String, String> whole() {
    Map<String, String> filled = new TreeMap<>();
    filled.putAll(
        Map.of(
            "act",
            "CHECK",
            "danger",
            "NONE",
            "urgency",
            "NORMAL",
            "municipality",
            "Rotterdam",
            "criterion1",
            "YES",
            "criterion2",
            "NO",
            "note",
            "Rust.",
            "language",
            "ar"));
    filled.putAll(
        Map.of(
            "basis",
            "CLIENT_CHOICE",
            "items",
            "LANGUAGE,CRITERIA,NOTE,HANDOVER_CODE",
            "feedback",
            "OUTCOME",
            "code",
            "FRESH",
            "basisRole",
            "SUPPORT_WORKER",
            "basisOn",
            "2026-11-20",
            "basisForm",
            "SPOKEN",
            "basisLanguage",
            "ar",
            "basisUntil",
            "2027-03-01",
            "notInvolved",
            OfferShelf.ELSEWHERE.value().toString()));
    return filled;
  }

  private static MockHttpServletRequestBuilder form(Map<String, String> filled) {
    return form(OfferPaths.NEW, filled);
  }

  private static MockHttpServletRequestBuilder form(String path, Map<String, String> filled) {
    Map<String, String> sent = new TreeMap<>(filled);
    sent.putIfAbsent("version", "3");
    sent.put("chain", OfferShelf.CHAIN.value().toString());
    sent.put("link", OfferShelf.LINK.value().toString());
    String body =
        sent.entrySet().stream()
            .flatMap(
                field ->
                    Arrays.stream(
                            field.getKey().equals("items")
                                ? ITEMS.split(field.getValue())
                                : new String[] {field.getValue()})
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, UTF_8)))
            .collect(Collectors.joining("&"));
    return post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED).content(body);
  }

  private String id() {
    return kept.only().getId().value().toString();
  }

  private String onPaper(String path) throws Exception {
    return site.perform(get(path)).andReturn().getResponse().getContentAsString(UTF_8);
  }

  private void shows(String path, Matcher<String> what) throws Exception {
    site.perform(get(path)).andExpect(status().isOk()).andExpect(content().string(what));
  }

  private void refuses(MockHttpServletRequestBuilder form, Matcher<String> what) throws Exception {
    ResultActions answer = site.perform(form);
    answer.andExpect(status().isBadRequest()).andExpect(content().string(what));
  }

  private void leads(MockHttpServletRequestBuilder form, String end) throws Exception {
    site.perform(form)
        .andExpect(status().isSeeOther())
        .andExpect(header().string("Location", endsWith(end)));
  }
}
