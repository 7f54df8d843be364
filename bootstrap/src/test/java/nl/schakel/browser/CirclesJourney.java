package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator makes a circle and plans a round; a member sees the dates, and leaves. */
@BrowserTest
class CirclesJourney {

  private static final String SLUG = "intervisie";
  private static final String FOR_OTHERS =
      """
      {"rule": "EMPLOYED", "kinds": [], "organisations": ["01a20040-0000-7000-8000-000000000000"], "jobTitles": [], "exceptions": false}\
      """;

  @Autowired JdbcClient jdbc;

  @Test
  void a_circle_is_made_meets_and_loses_a_member(Browser browser) {
    try (Tab coordinator = browser.open("/", Look.PHONE_IN_DUTCH);
        Tab member = browser.open("/", Look.PHONE_IN_ARABIC)) {
      makes(coordinator.signIn("coordinator"));
      adds(coordinator, "OCMW-medewerker", "ocmw@demo.example");
      adds(coordinator, "An", "an.intervisie@ocmw-voorbeeldstad.example");
      twoChangeIt(coordinator);
      whoCannotTakePartIsNamed(coordinator);
      plans(coordinator);
      leaves(member.signIn("ocmw"));
      coordinator.page().navigate(coordinator.page().url());
      assertThat(main(coordinator)).contains("1 van hoogstens 4").doesNotContain("ocmw@demo");
    }
  }

  private static void makes(Tab tab) {
    tab.goTo("/circles/new");
    tab.page().click("main button[type=submit]");
    assertThat(tab.page().locator(".error-summary li").count()).isEqualTo(4);
    tab.page().selectOption("main select[name=programme]", "Intervisie met een psycholoog");
    tab.page().fill("main input[name=name]", "Woensdag");
    tab.page().selectOption("main select[name=day]", "WEDNESDAY");
    tab.page().fill("main input[name=at]", "14:00");
    tab.page().fill("main input[name=smallest]", "2");
    tab.page().fill("main input[name=largest]", "4");
    tab.page().click("main button[type=submit]");
    assertThat(main(tab)).contains("Leden gezocht").contains("Er zijn nog geen leden");
    String circle = tab.page().url();
    tab.goTo(URI.create(circle).getPath() + "/rounds/new");
    assertThat(main(tab)).contains("Er zijn nog 2 leden nodig");
    assertThat(tab.page().locator("main form").count()).isZero();
    tab.isForEverybody("circle-too-few");
    tab.page().goBack();
  }

  private static void adds(Tab tab, String name, String email) {
    tab.page().fill("main input[name=name]", name);
    tab.page().fill("main input[name=email]", email);
    tab.page().click("main form[action$='/members'] button[type=submit]");
    assertThat(main(tab)).contains(email);
  }

  /** Both opened the form; who is second is told and sends again what they typed. */
  private static void twoChangeIt(Tab tab) {
    String circle = tab.page().url();
    tab.page().click("main a[href$='/plan']");
    String seen = tab.page().inputValue("main input[name=version]");
    tab.page().fill("main input[name=minutes]", "90");
    tab.page().click("main form[action$='/plan'] button[type=submit]");
    tab.page().click("main a[href$='/plan']");
    tab.page()
        .evaluate("seen => document.querySelector('main input[name=version]').value = seen", seen);
    tab.page().fill("main input[name=minutes]", "60");
    tab.page().click("main form[action$='/plan'] button[type=submit]");
    assertThat(tab.page().locator("#field-name-error").innerText()).contains("Iemand anders");
    assertThat(tab.page().inputValue("main input[name=minutes]")).isEqualTo("60");
    tab.page().click("main form[action$='/plan'] button[type=submit]");
    assertThat(tab.page().url()).isEqualTo(circle);
  }

  private void whoCannotTakePartIsNamed(Tab tab) {
    String before =
        jdbc.sql("select eligibility::text from learning.programme where slug = :slug")
            .param("slug", SLUG)
            .query(String.class)
            .single();
    rule(FOR_OTHERS);
    try {
      tab.page().navigate(tab.page().url());
      assertThat(main(tab)).contains("Deze leden kunnen niet mee").contains("Kan niet mee");
      tab.isForEverybody("circle-barred");
    } finally {
      rule(before);
    }
    tab.page().navigate(tab.page().url());
  }

  private void rule(String json) {
    jdbc.sql("update learning.programme set eligibility = :rule::jsonb where slug = :slug")
        .param("slug", SLUG)
        .param("rule", json)
        .update();
  }

  private static void plans(Tab tab) {
    tab.isForEverybody("circle");
    tab.page().click("main a[href$='/rounds/new']");
    assertThat(tab.page().locator("main input[name=days]:checked").count()).isEqualTo(6);
    tab.isForEverybody("circle-round");
    tab.page().click("main form[action$='/rounds'] button[type=submit]");
    assertThat(main(tab)).contains("Komt bijeen").contains("6 keer");
  }

  private static void leaves(Tab tab) {
    tab.goTo("/my/circles");
    assertThat(tab.page().locator("main section li").count()).isEqualTo(6 + 2);
    tab.isForEverybody("my-circles");
    tab.page().click("main details summary");
    tab.page().click("main form[action$='/departure'] button[type=submit]");
    assertThat(tab.page().locator("main section").count()).isZero();
    tab.goTo("/my/enrolments");
    assertThat(main(tab)).contains("لم تعد عضوًا في مجموعة الإشراف");
  }

  private static String main(Tab tab) {
    return tab.page().innerText("main");
  }
}
