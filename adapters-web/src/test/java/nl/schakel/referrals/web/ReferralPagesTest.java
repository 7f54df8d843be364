package nl.schakel.referrals.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.Over;
import nl.schakel.referrals.model.Pending;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.Timer.Notice;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.shared.Country;
import nl.schakel.shared.web.PageTest;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PageTest
@Import({
  OfferShelf.class,
  NotesOnShelf.class,
  ReferralController.class,
  ReferralNotesController.class,
  ReferralShowing.class,
  ReferralWords.class,
  SeenController.class
})
class ReferralPagesTest {

  @Autowired MockMvc site;
  @Autowired OfferShelf.Kept kept;

  @BeforeEach
  void clear() {
    kept.referrals.clear();
    kept.side = Mover.REFERRER;
  }

  @ParameterizedTest
  @EnumSource(
      value = ReferralState.class,
      names = {"DECLINED", "RETURNED", "WITHDRAWN", "EXPIRED", "DROPPED"})
  void whatever_did_not_end_well_goes_on_with_what_was_told(ReferralState state) throws Exception {
    String id = keep(in(state, Feedback.OUTCOME));
    shows(
        id,
        allOf(
            containsString("Zo kan het verder"), containsString("&amp;predecessor=" + id + "\"")));
  }

  @Test
  void what_ended_well_or_was_a_mistake_does_not_go_on() throws Exception {
    for (ReferralState state : new ReferralState[] {ReferralState.CLOSED, ReferralState.VOID}) {
      shows(keep(in(state, Feedback.OUTCOME)), not(containsString("Zo kan het verder")));
    }
    Referral stopped =
        new Over.Closed(
            in(ReferralState.CLOSED, Feedback.OUTCOME).details(),
            AReferral.NOW,
            Over.Closing.CONFIRMED,
            Optional.of(EndOutcome.GOES_ON_ELSEWHERE));
    shows(keep(stopped), containsString("Zo kan het verder"));
    kept.side = Mover.RECEIVER;
    shows(
        keep(in(ReferralState.DECLINED, Feedback.OUTCOME)),
        not(containsString("Zo kan het verder")));
  }

  @Test
  void who_may_tell_nothing_is_not_asked_to() throws Exception {
    kept.side = Mover.RECEIVER;
    shows(
        keep(in(ReferralState.STARTED, Feedback.NONE)),
        allOf(
            containsString("dus je hoeft niets te melden"),
            not(containsString("name=\"feedback\"")),
            not(containsString("name=\"closing\""))));
    shows(
        keep(in(ReferralState.STARTED, Feedback.ARRIVAL)),
        allOf(
            containsString("/feedback\""),
            not(containsString("name=\"feedback\"")),
            not(containsString("name=\"closing\""))));
    shows(
        keep(in(ReferralState.STARTED, Feedback.OUTCOME)),
        allOf(containsString("name=\"feedback\""), containsString("name=\"closing\"")));
  }

  @Test
  void what_may_not_be_told_back_is_said_where_it_was_typed() throws Exception {
    kept.side = Mover.RECEIVER;
    String id = keep(in(ReferralState.STARTED, Feedback.ARRIVAL));
    site.perform(form("/referrals/" + id + "/feedback", "feedback=Het+gaat+goed."))
        .andExpect(status().isBadRequest())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("href=\"#field-feedback\""),
                        containsString("De cliënt deelt dit niet terug."),
                        containsString("Het gaat goed."))));
    site.perform(form("/referrals/" + id + "/handovers", "on=2020-01-01&handover=CALL"))
        .andExpect(content().string(containsString("href=\"#field-on\"")));
  }

  @Test
  void only_what_can_be_taken_can_be_named_instead() throws Exception {
    kept.side = Mover.RECEIVER;
    shows(
        keep(in(ReferralState.OFFERED, Feedback.OUTCOME)),
        stringContainsInOrder("De Brug", "Nergens in deze keten"));
  }

  @Test
  void what_is_late_says_so_with_the_day_on_which_it_was_due() throws Exception {
    kept.side = Mover.RECEIVER;
    Pending.Offered offered = (Pending.Offered) in(ReferralState.OFFERED, Feedback.OUTCOME);
    shows(
        keep(offered.noticed(Notice.ESCALATED)),
        stringContainsInOrder(
            "status--wrong", "30 november 2026", "Dat is te laat: op", "7 december 2026"));
  }

  @Test
  void of_several_at_once_each_is_seen_by_itself_and_what_is_gone_is_counted() throws Exception {
    kept.side = Mover.RECEIVER;
    String here = keep(in(ReferralState.OFFERED, Feedback.OUTCOME));
    site.perform(
            form(
                "/referrals/inbox/acknowledgements",
                "referral=" + OfferShelf.nowhere() + "&referral=" + here))
        .andExpect(status().isSeeOther())
        .andExpect(header().string("Location", containsString("/referrals/inbox?seen=1&gone=1")));
  }

  private static Referral in(ReferralState state, Feedback feedback) {
    return AReferral.in(state, AReferral.details(Urgency.NORMAL, Country.NL, feedback));
  }

  private static MockHttpServletRequestBuilder form(String path, String body) {
    return post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED).content(body);
  }

  private String keep(Referral referral) {
    kept.referrals.put(referral.getId(), referral);
    return referral.getId().value().toString();
  }

  private void shows(String id, Matcher<String> what) throws Exception {
    site.perform(get("/referrals/" + id))
        .andExpect(status().isOk())
        .andExpect(content().string(what));
  }
}
