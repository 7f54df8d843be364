package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class ApiPageJourney {

  @Test
  void developers_try_the_api_under_the_same_policy_as_everybody(Browser browser) {
    try (Tab tab = browser.open("/swagger-ui/index.html", Look.DESKTOP_IN_DUTCH)) {
      tab.page().waitForSelector(".swagger-ui .info .title");
      assertThat(tab.page().textContent(".swagger-ui .info .title")).contains("Schakel");
      tab.page().click("#operations-programmes-getProgrammes button");
      tab.page().waitForSelector(".swagger-ui .opblock-body");
    }
  }
}
