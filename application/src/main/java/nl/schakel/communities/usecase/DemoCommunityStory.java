package nl.schakel.communities.usecase;

import static nl.schakel.communities.model.Activity.Kind.CONVERSATION;
import static nl.schakel.communities.model.Activity.Kind.KNOWLEDGE_CAFE;
import static nl.schakel.communities.model.Activity.Kind.PRESENTATION;
import static nl.schakel.communities.model.Activity.Kind.THEME_DAY;
import static nl.schakel.communities.model.Activity.Kind.THESIS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.model.Activity.Kind;
import nl.schakel.communities.model.Activity.Occasion;
import nl.schakel.communities.model.Reading;
import nl.schakel.communities.model.Reading.Stage;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.port.Activities;
import nl.schakel.communities.port.Readings;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.places.WorkingDays;

/** What the community of the demo did in 2019, and what comes. */
record DemoCommunityStory(Readings readings, Activities activities) {

  static final int MEMBERS = 7;

  static final String PURPOSE =
      """
      Wat geven gezinnen door, en wat gaat daarin al goed? Wijkteams en onderzoekers delen en maken \
      samen kennis.
      We zoeken hulpmiddelen die je morgen kunt gebruiken, en verzamelen wat in de praktijk werkt. \
      Meedoen kan vanuit elke functie.\
      """;

  static final List<String> TEAMS =
      List.of(
          "Wijkteam Middelland",
          "Wijkteam Oud-Mathenesse en Witte Dorp",
          "Wijkteam Voorbeeldwijk Noord",
          "Wijkteam Voorbeeldwijk Oost",
          "Wijkteam Voorbeeldwijk Zuid");

  static Instant at(String day) {
    return LocalDate.parse(day).atTime(9, 0).atZone(WorkingDays.ZONE).toInstant();
  }

  void write(CommunityId community, List<Team> teams, Optional<EditionCard> themeDay, Clock clock) {
    reach(community, teams);
    activities(community, teams, themeDay, LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE));
  }

  /** A thousand people, of whom 998 did not know it yet. */
  private void reach(CommunityId community, List<Team> teams) {
    note(community, teams, Stage.PUBLIC, "2019-01-14", 200, 200, 200, 200, 200);
    note(community, teams, Stage.TOLD, "2019-01-14", 1, 1, 0, 0, 0);
    note(community, teams, Stage.TOLD, "2019-03-18", 45, 40, 30, 25, 20);
    note(community, teams, Stage.CONTACTED, "2019-03-18", 12, 10, 8, 7, 6);
    note(community, teams, Stage.TOLD, "2019-06-24", 80, 75, 50, 45, 40);
    note(community, teams, Stage.CONTACTED, "2019-06-24", 20, 18, 14, 12, 10);
    note(community, teams, Stage.TOOK_PART, "2019-06-24", 15, 12, 9, 8, 6);
  }

  private void note(
      CommunityId community, List<Team> teams, Stage stage, String day, int... people) {
    for (int i = 0; i < people.length; i++) {
      readings.put(
          community,
          new Reading(Optional.of(teams.get(i).id()), stage, LocalDate.parse(day), people[i]));
    }
  }

  /** What one enrols for and what the community tells of are the same day. */
  private static LocalDate day(Optional<EditionCard> themeDay, LocalDate today) {
    return themeDay
        .flatMap(edition -> edition.sessions().stream().findFirst())
        .map(session -> LocalDate.ofInstant(session.start(), WorkingDays.ZONE))
        .orElse(today.plusWeeks(9));
  }

  private void activities(
      CommunityId community, List<Team> teams, Optional<EditionCard> themeDay, LocalDate today) {
    Activity next =
        activity(THEME_DAY, "Themadag: wat gezinnen doorgeven", day(themeDay, today), "")
            .at(themeDay.map(EditionCard::id).map(Occasion.AtEdition::new));
    Activity first =
        activity(
                THEME_DAY,
                "Eerste themadag",
                LocalDate.parse("2019-06-24"),
                "Vijf wijkteams wisselden uit wat bij hen werkt. Er kwam vraag naar een vervolg.")
            .leadingTo(next);
    activities.put(community, next);
    activities.put(community, first);
    for (int i = 0; i < teams.size(); i++) {
      Kind kind = i < 3 ? CONVERSATION : PRESENTATION;
      String title = (i < 3 ? "Gesprek met " : "Presentatie bij ") + teams.get(i).name();
      activities.put(
          community,
          activity(
                  kind,
                  title,
                  LocalDate.parse("2019-02-04").plusWeeks(i),
                  "Het team wil verder praten.")
              .with(teams.get(i))
              .leadingTo(first));
    }
    activities.put(
        community,
        activity(
            KNOWLEDGE_CAFE,
            "Kenniscafé",
            LocalDate.parse("2019-05-16"),
            "Onderzoekers en wijkteams maakten een eerste lijst van hulpmiddelen."));
    theses(community, teams);
  }

  private void theses(CommunityId community, List<Team> teams) {
    for (int i = 0; i < 2; i++) {
      activities.put(
          community,
          activity(
                  THESIS,
                  "Afstudeeronderzoek bij " + teams.get(i).name(),
                  LocalDate.parse("2019-06-28"),
                  "Een student beschreef wat gezinnen in deze wijk zelf als kracht noemen.")
              .with(teams.get(i)));
    }
  }

  private static Activity activity(Kind kind, String title, LocalDate day, String outcome) {
    return new Activity(
        Activity.Id.next(),
        kind,
        title,
        day,
        Optional.empty(),
        Optional.of(outcome).filter(text -> !text.isEmpty()),
        Optional.empty(),
        Optional.empty());
  }
}
