package nl.schakel.browser;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page for every role is for everybody: accessible, narrow, in both directions of writing.
 */
@BrowserTest
class EveryPageJourney {

  static Stream<Arguments> openToAll() {
    return looks(
        Stream.of(
            "/programmes",
            "/programmes/trauma",
            "/agenda",
            "/questions",
            "/topics",
            "/topics/forced-marriage",
            "/enrol?programme=trauma",
            "/training-requests/new?programme=taboethemas-op-maat",
            "/login",
            "/password/forgotten",
            "/certificates",
            "/demo/mailbox"));
  }

  static Stream<Arguments> forRoles() {
    return Stream.of(
            Arguments.of("ocmw", "/my/enrolments"),
            Arguments.of("professional", "/my/account"),
            Arguments.of("professional", "/my/questions"),
            Arguments.of("professional", "/my/requests"),
            Arguments.of("coordinator", "/requests"),
            Arguments.of("professional", "/my/learning"),
            Arguments.of("professional", "/questions/new?partner=pharos"),
            Arguments.of("municipality", "/questions/new"),
            Arguments.of("partner", "/advice/inbox"),
            Arguments.of("coordinator", "/advice/overview"),
            Arguments.of("trainer", "/my/sessions"),
            Arguments.of("coordinator", "/evaluations"),
            Arguments.of("trainer", "/evaluations"),
            Arguments.of("coordinator", "/planning"),
            Arguments.of("coordinator", "/planning/templates"),
            Arguments.of("coordinator", "/recognition/registers"),
            Arguments.of("coordinator", "/recognition/leaders"),
            Arguments.of("coordinator", "/planning/programmes/new"),
            Arguments.of("coordinator", "/planning/courses"),
            Arguments.of("coordinator", "/directory/partners/new"),
            Arguments.of("coordinator", "/directory/topics"),
            Arguments.of("funder", "/reviews"),
            Arguments.of("admin", "/administration/audit"),
            Arguments.of("admin", "/administration/mails"))
        .flatMap(
            page ->
                Arrays.stream(Look.values())
                    .filter(look -> look != Look.PHONE_IN_ARABIC)
                    .map(look -> Arguments.of(page.get()[0], page.get()[1], look)));
  }

  @ParameterizedTest
  @MethodSource("openToAll")
  void what_is_open_to_all_is_for_everybody(String path, Look look, Browser browser) {
    try (Tab tab = browser.open(path, look)) {
      tab.isForEverybody("open" + name(path));
    }
  }

  @ParameterizedTest
  @MethodSource("forRoles")
  void what_people_work_with_is_for_everybody(
      String account, String path, Look look, Browser browser) {
    try (Tab tab = browser.open("/", look)) {
      tab.signIn(account).goTo(path).isForEverybody(account + name(path));
    }
  }

  private static Stream<Arguments> looks(Stream<String> paths) {
    return paths.flatMap(
        path -> Arrays.stream(Look.values()).map(look -> Arguments.of(path, look)));
  }

  private static String name(String path) {
    return path.replaceAll("[^a-z0-9]", "-");
  }
}
