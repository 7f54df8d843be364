package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A professional learns to recognise the second generation: begins, stops, resumes, passes. */
@BrowserTest
class CourseJourney {

  private static final String COURSE = "/programmes/joodse-tweede-generatie/course";
  private static final int CHAPTERS = 5;

  @ParameterizedTest
  @CsvSource({"municipality, PHONE_IN_ARABIC"})
  void a_course_is_begun_left_resumed_on_a_phone_without_javascript_and_passed(
      String account, Look look, Browser browser) {
    try (Tab desk = browser.open("/", look);
        Tab phone = browser.openWithoutScript("/", Look.PHONE_IN_DUTCH)) {
      begins(desk.signIn(account), desk::isForEverybody);
      resumes(phone.signIn(account), phone::screenshot);
      fails(phone, phone::screenshot);
      getsAnotherTry(browser, look);
      passes(phone, phone::screenshot);
      desk.goTo("/my/enrolments");
      desk.page().locator("a[href$='/course']").click();
      assertThat(desk.page().locator("main .status--done").count()).isGreaterThan(CHAPTERS);
      desk.isForEverybody("course-finished");
    }
  }

  /** While somebody is in it; and what a chapter may not hold is said at the field. */
  @ParameterizedTest
  @CsvSource({"ocmw, DESKTOP_IN_DUTCH"})
  void an_author_publishes_a_version_while_a_learner_is_inside(
      String account, Look look, Browser browser) {
    try (Tab learner = browser.open("/", Look.PHONE_IN_DUTCH);
        Tab author = browser.open("/", look)) {
      learner.signIn(account).goTo(COURSE);
      learner.page().click("main form button[type=submit]");
      String visit = visit(learner);
      submit(learner, "/course");
      writes(
          author.signIn("coordinator"),
          author::isForEverybody,
          () -> goesElsewhere(browser, look, account, visit));
      answers(learner, 0, 1);
      answers(learner, 1, 0, 1, 3);
      submit(learner, "/completion");
      assertThat(learner.page().locator("main").innerText()).contains("Hoofdstuk 2 van");
      moves(author, author::isForEverybody);
      answersWhatIsGone(learner);
      assertThat(learner.page().locator("main").innerText()).contains("vernieuwd");
    }
  }

  /** A question that an author took out stands on a page that is still open. */
  private static void answersWhatIsGone(Tab learner) {
    learner
        .page()
        .evaluate(
            "() => { const form = document.querySelector('form.exercise');"
                + " form.action = form.action.replace(/[^/]+$/, crypto.randomUUID()); }");
    answers(learner, 0, 1);
    assertThat(learner.page().locator("main").innerText()).contains("Dat is er niet meer");
  }

  /** Where the learner finds a course of elsewhere. */
  private static String visit(Tab learner) {
    learner.goTo("/my/enrolments");
    String course = learner.page().locator("a[href$='/course']").first().getAttribute("href");
    learner.goTo(COURSE);
    return course.replaceAll("course$", "outside");
  }

  private static void goesElsewhere(Browser browser, Look look, String account, String visit) {
    try (Tab tab = browser.open("/", look)) {
      tab.signIn(account).goTo(visit).isForEverybody("course-outside-learner");
    }
  }

  private static void writes(Tab tab, Consumer<String> look, Runnable elsewhere) {
    tab.goTo("/planning/courses");
    look.accept("course-list");
    outside(tab, look, elsewhere);
    tab.page().locator("main td a[href^='/planning/courses/']").first().click();
    look.accept("course-desk");
    tab.page().click("main a[href$='/chapters/new']");
    tab.page().fill("[name='title.nl']", "Oefenen met een gesprek");
    tab.page().fill("[name='body.nl']", "<script>alert(1)</script>");
    save(tab);
    assertThat(tab.page().locator("#field-body-nl-error").count()).isOne();
    look.accept("course-chapter-refused");
    tab.page().fill("[name='body.nl']", "Vraag **toestemming**.");
    save(tab);
    shows(tab, look);
    tab.page().fill("[name='body.nl']", "Vraag altijd **toestemming**.");
    tab.page().click("button[formaction$='/preview']");
    assertThat(tab.page().locator(".notice .prose strong").innerText()).isEqualTo("toestemming");
    look.accept("course-chapter-preview");
    save(tab);
    adds(tab, look);
    tab.page().locator(".breadcrumbs a").last().click();
    tab.page().locator("form[action$='/place'] button").last().click();
    look.accept("course-desk-with-draft");
    submit(tab, "/publication");
  }

  /** A picture is added beside the chapter, and put into what is typed of it. */
  private static void shows(Tab tab, Consumer<String> look) {
    String chapter = tab.page().url();
    tab.page().click("main a[href$='/pictures']");
    look.accept("course-pictures-before");
    submit(tab, "/pictures");
    assertThat(tab.page().locator(".error-summary li").count()).isEqualTo(2);
    look.accept("course-pictures-refused");
    tab.page().setInputFiles("[name=picture]", new FilePayload("a.png", "image/png", circle()));
    tab.page().fill("[name='text.nl']", "Een kring mensen");
    submit(tab, "/pictures");
    assertThat(tab.page().locator("main .pictures img").first().getAttribute("alt"))
        .isEqualTo("Een kring mensen");
    look.accept("course-pictures");
    tab.goTo(chapter);
    tab.page().fill("[name='body.nl']", "Kijk naar de **kring**.");
    tab.page().locator("main details:has(.pictures) summary").click();
    tab.page().click("button[formaction*='/pictures/']");
    assertThat(tab.page().inputValue("[name='body.nl']"))
        .startsWith("Kijk naar de **kring**.\n\n![Een kring mensen](/courses/pictures/");
    tab.page().click("button[formaction$='/preview']");
    assertThat(tab.page().locator(".notice .prose img").evaluate("image => image.naturalWidth"))
        .isEqualTo(40);
    look.accept("course-chapter-with-picture");
  }

  private static byte[] circle() {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file);
      return file.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The same programme on another site, as long as it lasts. */
  private static void outside(Tab tab, Consumer<String> look, Runnable elsewhere) {
    tab.page().locator("main a[href*='/elsewhere/']").first().click();
    look.accept("course-outside-none");
    tab.page().fill("[name=address]", "https://leer.example/cursus");
    submit(tab, "/address");
    elsewhere.run();
    tab.page().click("main a[href$='/completions']");
    look.accept("course-outside-told");
    tab.page().locator(".breadcrumbs a").last().click();
    tab.page().fill("[name=rows]", "niemand@nergens.example;2026-11-20;80");
    submit(tab, "/list");
    look.accept("course-outside-list");
    submit(tab, "/hand");
    look.accept("course-outside-hand-refused");
    submit(tab, "/secret");
    look.accept("course-outside-secret");
    tab.page().locator(".breadcrumbs a").last().click();
    tab.page().locator("main summary").click();
    submit(tab, "/removal");
  }

  private static void adds(Tab tab, Consumer<String> look) {
    tab.page().click("main a[href*='/questions/'][href$='/new']");
    tab.page().check("[name=kind][value=ONE]");
    tab.page().fill("[name='prompt.nl']", "Wat vraag je eerst?");
    tab.page().fill("[name='options.0.nl']", "Toestemming");
    tab.page().fill("[name='options.1.nl']", "Een verklaring");
    save(tab);
    assertThat(tab.page().locator(".error-summary li").count()).isOne();
    look.accept("course-question-refused");
    tab.page().check("[name='options.0.right']");
    save(tab);
    assertThat(tab.page().locator("main li > a[href*='/questions/']").innerText())
        .isEqualTo("Wat vraag je eerst?");
    pairs(tab, look);
    tab.page().evaluate("() => { document.body.id = 'before'; }");
    Locator rows = tab.page().locator("main .chapters > li");
    rows.last().dragTo(rows.first());
    tab.page().waitForSelector("body:not(#before)");
    assertThat(tab.page().locator("main .chapters > li > a").first().innerText())
        .isEqualTo("Wat hoort bij elkaar?");
  }

  private static void pairs(Tab tab, Consumer<String> look) {
    tab.page().click("main a[href*='/questions/'][href$='/new']");
    tab.page().check("[name=kind][value=PAIRS]");
    tab.page().fill("[name='prompt.nl']", "Wat hoort bij elkaar?");
    tab.page().fill("[name='options.0.nl']", "Schuld = Zij hadden het erger");
    tab.page().fill("[name='options.1.nl']", "Een gepakte tas");
    save(tab);
    look.accept("course-pairs-refused");
    tab.page().fill("[name='options.1.nl']", "Waakzaamheid = Een gepakte tas");
    save(tab);
  }

  private static void moves(Tab tab, Consumer<String> look) {
    look.accept("course-published");
    submit(tab, "/learners");
    tab.page().click("main a[href$='/figures']");
    look.accept("course-figures");
    tab.page().locator(".breadcrumbs a").last().click();
    tab.page().click("main a[href$='/test']");
    look.accept("course-test-form");
    tab.page().locator(".breadcrumbs a").last().click();
    tab.page().click("main a[href$='/attempts']");
    look.accept("course-attempts");
  }

  private static void save(Tab tab) {
    tab.page().click("main form.form .buttons button[type=submit]:not([formaction])");
  }

  private static void begins(Tab tab, Consumer<String> look) {
    tab.goTo(COURSE);
    tab.page().click("main form button[type=submit]");
    assertThat(tab.page().url()).contains("/enrol/done/");
    assertThat(tab.page().locator("main .lead").innerText()).doesNotContain("agenda");
    tab.goTo("/my/enrolments");
    look.accept("course-enrolled");
    tab.page().locator("a[href$='/course']").click();
    look.accept("course-to-begin");
    submit(tab, "/course");
    submit(tab, "/completion");
    assertThat(tab.page().locator(".error-summary li").count()).isEqualTo(2);
    look.accept("course-unanswered");
    answers(tab, 0, 0);
    tab.page().locator(".exercise__verdict .status--wrong").waitFor();
    answers(tab, 0, 1);
    tab.page().locator(".exercise__verdict .status--done").waitFor();
    look.accept("course-chapter");
    answers(tab, 1, 0, 1, 3);
    submit(tab, "/completion");
    assertThat(tab.page().locator("main a[rel=prev]").count()).isOne();
  }

  /** On another device, at the chapter that comes next; the other answers are still there. */
  private static void resumes(Tab tab, Consumer<String> look) {
    tab.goTo(COURSE);
    assertThat(tab.page().locator("main").innerText()).contains("Je hebt 1 van de");
    look.accept("course-resumed");
    tab.page().locator("main a[href*='/chapters/'].utrecht-button").click();
    assertThat(tab.page().locator("main").innerText()).contains("Hoofdstuk 2 van");
    for (int chapter = 2; !tab.page().url().endsWith("/test"); chapter++) {
      answersEverything(tab);
      look.accept("course-chapter-" + chapter);
      String here = tab.page().url();
      submit(tab, "/completion");
      tab.page().waitForURL(address -> !address.equals(here));
    }
  }

  private static void answersEverything(Tab tab) {
    int questions = tab.page().locator("form.exercise").count();
    for (int question = 0; question < questions; question++) {
      Locator form = tab.page().locator("form.exercise").nth(question);
      if (form.locator("textarea").count() == 0) {
        fill(form);
        form.locator("button[type=submit]").click();
      }
    }
  }

  /** As often as one may. */
  private static void fails(Tab tab, Consumer<String> look) {
    look.accept("course-test");
    handsInWhatWasRenewed(tab);
    submit(tab, "/test");
    assertThat(tab.page().locator(".error-summary li").count()).isEqualTo(5);
    assertThat(tab.page().locator(".error-summary li").first().innerText())
        .endsWith("Kies eerst een antwoord.");
    look.accept("course-test-unanswered");
    triesInVain(tab);
    look.accept("course-test-failed");
    assertThat(tab.page().locator("main .lead").innerText()).endsWith("nog 2 keer doen.");
    triesInVain(tab);
    triesInVain(tab);
    assertThat(tab.page().locator("main form[action$='/test']").count()).isZero();
    look.accept("course-test-no-try-left");
  }

  /** The form knows other questions than the test has by now. */
  private static void handsInWhatWasRenewed(Tab tab) {
    String here = URI.create(tab.page().url()).getPath();
    FormData old =
        FormData.create()
            .set("_csrf", tab.page().locator("main [name=_csrf]").inputValue())
            .set("formToken", tab.page().locator("main [name=formToken]").inputValue())
            .set("questions", "01a20389-9d8a-764b-8153-5cccc4c11be9");
    assertThat(tab.page().request().post(here, RequestOptions.create().setForm(old)).text())
        .contains("intussen vernieuwd");
    tab.goTo(here);
  }

  private static void triesInVain(Tab tab) {
    tab.page().locator("main .exercise").all().forEach(CourseJourney::fill);
    submit(tab, "/test");
    assertThat(tab.page().locator("main .notice").first().innerText()).contains("% goed");
  }

  private static void getsAnotherTry(Browser browser, Look look) {
    try (Tab desk = browser.open("/", look)) {
      desk.signIn("coordinator").goTo("/planning/courses");
      desk.page().locator("main td a[href^='/planning/courses/']").first().click();
      desk.page().click("main a[href$='/attempts']");
      submit(desk, "/attempts");
      assertThat(desk.page().locator(".error-summary li").count()).isEqualTo(2);
      desk.isForEverybody("course-attempts-filled");
      desk.page().locator("[name=enrolment]").first().check();
      desk.page().fill("[name=reason]", "Was ziek");
      submit(desk, "/attempts");
      assertThat(desk.page().locator("[name=enrolment]").count()).isZero();
    }
  }

  private static void passes(Tab tab, Consumer<String> look) {
    tab.goTo(URI.create(tab.page().url()).getPath());
    passes(tab.page());
    assertThat(tab.page().locator("main").innerText()).contains("Gefeliciteerd", "afgerond");
    look.accept("course-passed");
    tab.goTo("/my/enrolments");
    Locator card = tab.page().locator("main .enrolment:has(a[href$='/course'])");
    assertThat(card.locator(".status").innerText()).isEqualTo("Afgerond");
    assertThat(card.locator("a[href$='/cancellation']").count()).isZero();
    tab.goTo(
        card.locator("a[href$='/course']").getAttribute("href").replace("course", "cancellation"));
    assertThat(tab.page().locator("main").innerText()).contains("Afmelden kan niet meer");
  }

  private static void passes(Page page) {
    page.check("[name=answer0][value='1']");
    page.check("[name=answer1][value='0']");
    for (String right : new String[] {"0", "1", "3"}) {
      page.check("[name=answer2][value='" + right + "']");
    }
    page.check("[name=answer3][value='1']");
    step(page, "Bespreek", "1");
    step(page, "Vraag toestemming", "2");
    step(page, "Neem samen", "3");
    step(page, "Blijf", "4");
    page.click("main form[action$='/test'] button[type=submit]");
  }

  private static void step(Page page, String begins, String place) {
    page.locator(".exercise__step", new Page.LocatorOptions().setHasText(begins))
        .locator("select")
        .selectOption(place);
  }

  /** Something, right or wrong. */
  private static void fill(Locator exercise) {
    int selects = exercise.locator("select").count();
    for (int place = 1; place <= selects; place++) {
      exercise.locator("select").nth(place - 1).selectOption("" + place);
    }
    if (selects == 0) {
      exercise.locator("input[type=radio], input[type=checkbox]").first().check();
    }
  }

  private static void answers(Tab tab, int question, int... choices) {
    Locator form = tab.page().locator("form.exercise").nth(question);
    for (int choice : choices) {
      form.locator("[name=answer][value='" + choice + "']").check();
    }
    form.locator("button[type=submit]").click();
  }

  private static void submit(Tab tab, String action) {
    Tab.send(
        tab.page(),
        () -> tab.page().click("main form[action$='" + action + "'] button[type=submit]"));
  }
}
