package nl.schakel.browser;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page for every role is for everybody: accessible, narrow, in both directions of writing.
 */
@BrowserTest
class EveryPageJourney {

  private static final List<String> OPEN_TO_ALL =
      List.of(
          "/programmes",
          "/programmes/trauma",
          "/agenda",
          "/questions",
          "/library",
          "/library/gesprekskaarten-drie-generaties-aan-tafel",
          "/chains",
          "/chains/opvoeden-in-twee-culturen-voorbeelddam",
          "/communities",
          "/communities/intergenerationele-overdracht",
          "/where-to-go",
          "/handouts",
          "/handouts/help-nearby?language=ar&municipality=GM0344",
          "/handouts/school?language=ti",
          "/where-to-go/steps?topic=parenting-in-two-cultures&place=GM0518&language=ti",
          "/search?q=trauma",
          "/municipalities/GM0344",
          "/topics",
          "/topics/forced-marriage",
          "/enrol?programme=trauma",
          "/training-requests/new?programme=taboethemas-op-maat",
          "/login",
          "/room",
          "/come",
          "/come/gm0193/ar",
          "/come/gm0518/ti",
          "/password/forgotten",
          "/certificates",
          "/newsletter",
          "/newsletter/sent",
          "/newsletter/unsubscribe/unknown",
          "/demo/phone-messages",
          "/demo/mailbox");

  private static final Map<String, List<String>> FOR_ROLES =
      Map.of(
          "ocmw", List.of("/my/enrolments"),
          "professional",
              List.of(
                  "/my/account",
                  "/my/questions",
                  "/my/requests",
                  "/my/learning",
                  "/my/consultations",
                  "/my/communities",
                  "/communities/intervisie-voor-teamleiders",
                  "/my/digest",
                  "/notifications",
                  "/notifications/preferences",
                  "/my/library",
                  "/my/library/new",
                  "/referrals/outbox",
                  "/questions/new?partner=pharos"),
          "municipality",
              List.of(
                  "/questions/new",
                  "/reports/chains",
                  "/reports/municipalities/GM0599",
                  "/municipal-agreements",
                  "/parents/figures"),
          "partner", List.of("/advice/inbox", "/referrals/inbox", "/my/chain-places"),
          "trainer",
              List.of("/my/sessions", "/my/circles", "/evaluations", "/my/group-asks", "/parents"),
          "coordinator",
              List.of(
                  "/requests",
                  "/workshops",
                  "/handout-texts",
                  "/handout-texts/school/nl",
                  "/handout-texts/school/ar",
                  "/handout-places",
                  "/handout-places/gm0344/ar",
                  "/municipal-agreements",
                  "/municipal-agreements/new",
                  "/parent-groups",
                  "/parent-groups/board",
                  "/parent-groups/board?view=LIST",
                  "/group-leaders/absences",
                  "/parents",
                  "/group-leaders",
                  "/referrals/watched",
                  "/circles",
                  "/circles/new",
                  "/chain-keeping",
                  "/chain-keeping/new",
                  "/chain-keeping/gaps",
                  "/my/communities/new",
                  "/communities/intervisie-voor-teamleiders/keeping/members",
                  "/communities/intervisie-voor-teamleiders/keeping/requests"
                      + "/00000000-0000-7000-8000-000000000811",
                  "/my/reported-posts",
                  "/communities/intergenerationele-overdracht/talks?q=kaartspel",
                  "/communities/intergenerationele-overdracht/keeping/members",
                  "/communities/intergenerationele-overdracht/keeping/reach",
                  "/communities/intergenerationele-overdracht/keeping/reach/notes",
                  "/communities/intergenerationele-overdracht/keeping/teams",
                  "/communities/intergenerationele-overdracht/seat",
                  "/communities/intergenerationele-overdracht/keeping/activities",
                  "/communities/intergenerationele-overdracht/keeping/profile",
                  "/communities/intergenerationele-overdracht/keeping/name",
                  "/advice/overview",
                  "/library-keeping",
                  "/evaluations",
                  "/planning",
                  "/planning/templates",
                  "/recognition/registers",
                  "/recognition/leaders",
                  "/planning/programmes/new",
                  "/planning/courses",
                  "/directory/partners/new",
                  "/newsletters",
                  "/newsletters/new",
                  "/newsletters/silent",
                  "/directory/topics"),
          "funder", List.of("/reviews"),
          "admin", List.of("/administration/audit", "/administration/mails"));

  @TestFactory
  Stream<DynamicContainer> what_is_open_to_all_is_for_everybody(Browser browser) {
    return Look.bothDirections()
        .map(look -> seen("open", look, OPEN_TO_ALL, () -> browser.open("/", look)));
  }

  @TestFactory
  Stream<DynamicContainer> what_people_work_with_is_for_everybody(Browser browser) {
    return FOR_ROLES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            role ->
                Look.bothDirections()
                    .map(
                        look ->
                            seen(
                                role.getKey(),
                                look,
                                role.getValue(),
                                () -> browser.open("/", look).signIn(role.getKey()))));
  }

  /** One after the other in one tab, which is opened and signed in for all of them together. */
  private static DynamicContainer seen(
      String who, Look look, List<String> pages, Supplier<Tab> open) {
    Tab tab = open.get().withAxe();
    return dynamicContainer(
        who + " " + look,
        pages.stream()
            .map(path -> dynamicTest(path, () -> tab.goTo(path).isForEverybody(who + name(path))))
            .onClose(tab::close));
  }

  private static String name(String path) {
    return path.replaceAll("[^a-z0-9]", "-");
  }
}
