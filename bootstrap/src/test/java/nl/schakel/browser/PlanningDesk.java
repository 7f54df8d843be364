package nl.schakel.browser;

import com.microsoft.playwright.Page.LocatorOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** What a coordinator does behind a screen, page after page; {@code look} is told what is seen. */
final class PlanningDesk {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final String SUBMIT = "main form .buttons button[type=submit]";

  private final Tab tab;
  private String edition = "";
  final String slug = "rouw-" + UUID.randomUUID();
  final String title = "Rouw bij jongeren " + slug.substring(5, 13);

  PlanningDesk(Tab tab) {
    this.tab = tab;
  }

  /** For OCMW staff, paid by the grant of the demo, so that its funder has a say. */
  void draftsAProgramme() {
    tab.goTo("/planning/programmes/new");
    write("titleNl", title);
    write("summaryNl", "Wat helpt als iemand ver weg sterft.");
    write("bodyNl", "Je leert wat rouw is **zonder graf**.");
    write("forWhomNl", "Voor wie bij een OCMW werkt.");
    write("slug", slug);
    choose("format", "[value=THEMATIC_TRAINING]");
    choose("organiser", ":text('VVSG')");
    choose("grant", ":text('AMIF')");
    tab.page().check("[name=kinds][value=OCMW]");
    tab.page().check("[name=exceptions]");
    submit(SUBMIT);
  }

  private static LocatorOptions containing(String words) {
    return new LocatorOptions().setHasText(words);
  }

  void publishes() {
    submit("form[action$='/publication'] button");
  }

  void plansAnEdition(int capacity) {
    tab.page().click("main a[href$='/editions/new']");
    LocalDate day = LocalDate.now(BRUSSELS).plusWeeks(5);
    write("day0", day.toString());
    write("from0", "10:00");
    write("until0", "11:30");
    write("link0", "https://vergaderen.example/rouw");
    write("capacity", String.valueOf(capacity));
    submit(SUBMIT);
    String address = tab.page().url();
    edition = address.substring(address.indexOf("/planning/editions/"));
  }

  /** Somebody of an OCMW who phoned; the address tells that they work there. */
  void enrols(String caller) {
    tab.goTo(edition + "/enrolments/new");
    write("name", caller);
    write("email", addressOf(caller));
    choose("language", "[value=nl]");
    submit(SUBMIT);
  }

  String addressOf(String caller) {
    return caller + "-" + slug + "@ocmw-voorbeeldstad.example";
  }

  void raisesTheCapacityTo(int capacity) {
    opensTheEdition();
    write("capacity", String.valueOf(capacity));
    submit("form[action$='/capacity'] button[type=submit]");
  }

  void cancels(String caller) {
    opensTheList();
    tab.page().locator("tbody tr", containing(caller)).locator("a[href$='/cancellation']").click();
    submit(SUBMIT);
  }

  /** Says yes for whichever side the reader may speak for. */
  void approves(Tab tab, String reason) {
    tab.goTo("/reviews");
    tab.page().locator("tbody tr", containing(title)).locator("a").click();
    tab.page().check("[name=verdict][value=APPROVE]");
    tab.page().fill("[name=reason]", reason);
    tab.page().click(SUBMIT);
  }

  void opensTheEdition() {
    tab.goTo(edition);
  }

  void opensTheList() {
    tab.goTo(edition + "/enrolments");
  }

  /** How everybody in the list stands, the first to arrive first. */
  List<String> standings() {
    opensTheList();
    return tab.page().locator("tbody .status").allInnerTexts();
  }

  String edition() {
    return edition;
  }

  private void write(String field, String text) {
    tab.page().fill("[name=" + field + "]", text);
  }

  private void choose(String field, String which) {
    String list = "select[name=" + field + "]";
    String value = tab.page().locator(list + " option" + which).first().getAttribute("value");
    tab.page().selectOption(list, value);
  }

  private void submit(String button) {
    tab.page().click(button);
  }
}
