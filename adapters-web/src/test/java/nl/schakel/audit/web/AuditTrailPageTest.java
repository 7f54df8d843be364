package nl.schakel.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.audit.query.AuditSearch;
import nl.schakel.audit.query.AuditTrail;
import nl.schakel.audit.query.AuditTrailPart;
import nl.schakel.audit.query.AuditTrailPart.Line;
import nl.schakel.shared.web.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
@Import({AuditTrailController.class, AuditTrailPageTest.KnownTrail.class})
class AuditTrailPageTest {

  private static final UUID LINE = UUID.fromString("0193a000-0000-7000-8000-000000000001");
  private static final UUID ENROLMENT = UUID.fromString("0193a000-0000-7000-8000-000000000002");
  private static final UUID ACCOUNT = UUID.fromString("0193a000-0000-7000-8000-000000000003");

  @Autowired MockMvc site;
  @Autowired KnownTrail trail;

  @Test
  void says_what_happened_in_words_and_leads_to_more_of_the_same() throws Exception {
    site.perform(get("/administration/audit"))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Afgemeld door de coördinator"),
                        containsString("SOMETHING_NEW"),
                        containsString("donderdag 25 november 2027"),
                        containsString("?subject=" + ENROLMENT),
                        containsString("?by=" + ACCOUNT),
                        containsString("olderThan=" + LINE))));
  }

  @Test
  void searches_whole_days_of_the_office() throws Exception {
    site.perform(
            get("/administration/audit?action=SEAT_GIVEN&from=2027-11-25&until=2027-11-25&by="))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("action=SEAT_GIVEN&amp;from=2027-11-25")));

    AuditSearch asked = trail.asked.getLast();
    assertThat(asked.action()).hasValue("SEAT_GIVEN");
    assertThat(asked.from()).hasValue(Instant.parse("2027-11-24T23:00:00Z"));
    assertThat(asked.until()).hasValue(Instant.parse("2027-11-25T23:00:00Z"));
    assertThat(asked.by()).isEmpty();
  }

  @Test
  void tells_every_mistake_and_keeps_what_was_typed() throws Exception {
    site.perform(get("/administration/audit?subject=geen-kenmerk&from=2027-02-30"))
        .andExpect(status().isBadRequest())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("href=\"#field-subject\""),
                        containsString("href=\"#field-from\""),
                        containsString("value=\"geen-kenmerk\""),
                        not(containsString("<table")))));
  }

  static final class KnownTrail implements AuditTrail {

    private final List<AuditSearch> asked = new ArrayList<>();

    @Override
    public AuditTrailPart find(AuditSearch search) {
      asked.add(search);
      Instant at = Instant.parse("2027-11-25T09:00:00Z");
      return new AuditTrailPart(
          List.of(
              new Line(LINE, at, "SOMETHING_NEW", ENROLMENT, Optional.empty()),
              new Line(
                  LINE, at, "ENROLMENT_CANCELLED_BY_COORDINATOR", ENROLMENT, Optional.of(ACCOUNT))),
          Optional.of(LINE));
    }

    @Override
    public List<String> actions() {
      return List.of("SEAT_GIVEN", "SOMETHING_NEW");
    }
  }
}
