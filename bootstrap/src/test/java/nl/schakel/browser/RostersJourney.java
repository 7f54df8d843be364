package nl.schakel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.places.WorkingDays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator lets dates be proposed, and a plan for a whole agreement be found. */
@BrowserTest
class RostersJourney {

  private static final String UNDATED =
      """
      select g.id from groups.parent_group g where g.state = 'PLANNED'
        and not exists (select from groups.meeting m where m.group_id = g.id) limit 1
      """;

  private static final String UNPLANNED =
      """
      select a.id from groups.municipal_agreement a where a.state = 'AGREED'
        and not exists (select from groups.parent_group g where g.agreement = a.id) limit 1
      """;

  @Autowired JdbcClient jdbc;

  @Test
  void dates_are_proposed_and_planned_and_stand_on_the_board(Browser browser) {
    String group = "/parent-groups/" + one(UNDATED);
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      tab.signIn("coordinator").goTo(group + "/proposal");
      tab.page().fill("[name=first]", "2020-01-01");
      press(tab, "form[method=get]:has([name=first])");
      assertThat(tab.page().locator(".error-summary")).isVisible();
      tab.page().fill("[name=first]", LocalDate.now(WorkingDays.ZONE).plusWeeks(5).toString());
      press(tab, "form[method=get]:has([name=first])");
      assertThat(tab.page().locator("[name$='.starts']")).hasCount(5);
      tab.isForEverybody("series-proposed");
      press(tab, "form[action$='/proposal'][method=post]");
      assertThat(tab.page().locator("#meetings > li")).hasCount(5);
      tab.goTo("/parent-groups/board?view=LIST");
      assertThat(tab.page().locator("#groups a[href^='" + group + "/meetings/']")).hasCount(5);
    }
  }

  @Test
  void a_plan_is_found_stopped_and_accepted(Browser browser) {
    String agreement = "/municipal-agreements/" + one(UNPLANNED);
    try (Tab tab = browser.open("/", Look.DESKTOP_IN_ARABIC)) {
      tab.signIn("coordinator").goTo(agreement + "/plans");
      tab.isForEverybody("plans");
      press(tab, "form[action$='/plans']");
      assertThat(tab.page().locator(".error-summary")).isVisible();
      tab.page().fill("[name=places]", "De Brug\nDe Schakel");
      press(tab, "form[action$='/plans']");
      assertThat(tab.page().locator("#progress")).isVisible();
      String plan = tab.page().url().replaceAll("^https?://[^/]*", "");
      awaits(tab, "RUNNING");
      press(tab, "form[action$='/stop']");
      awaits(tab, "PROPOSED");
      tab.goTo(plan);
      assertThat(tab.page().locator("form[action$='/acceptance']")).isVisible();
      tab.isForEverybody("plan-proposed");
      press(tab, "form[action$='/acceptance']");
      assertThat(tab.page().locator("tbody a[href^='/parent-groups/']")).hasCount(1);
      tab.isForEverybody("plan-accepted");
    }
  }

  private void awaits(Tab tab, String state) {
    for (int times = 0; times < 200 && !isThere(state); times++) {
      tab.page().waitForTimeout(100);
    }
  }

  private boolean isThere(String state) {
    return jdbc.sql("select count(*) from rosters.plan_job where state = :state")
            .param("state", state)
            .query(Integer.class)
            .single()
        > 0;
  }

  private UUID one(String sql) {
    return jdbc.sql(sql).query(UUID.class).single();
  }

  private static void press(Tab tab, String form) {
    tab.page().click("main " + form + " button[type=submit]");
  }
}
