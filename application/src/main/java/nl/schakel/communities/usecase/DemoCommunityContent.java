package nl.schakel.communities.usecase;

import static nl.schakel.communities.usecase.DemoCommunityStory.at;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Community;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Naming.Name;
import nl.schakel.communities.model.Profile;
import nl.schakel.communities.model.Profile.Entry;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.port.Activities;
import nl.schakel.communities.port.KeptCommunities;
import nl.schakel.communities.port.Readings;
import nl.schakel.communities.port.Rolls;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.Runs;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** The community of the district teams in the south of South Holland, and the name it had first. */
@ApplicationService
class DemoCommunityContent implements DemoContent {

  private static final Name BEFORE =
      name(
          "Preventie en intergenerationele problematiek",
          "preventie-en-intergenerationele-problematiek");
  private static final Name NOW =
      name("Intergenerationele overdracht", "intergenerationele-overdracht");
  private static final String REASON =
      "Taal die begint bij wat goed gaat, werkt beter. We zoeken samen wat gezinnen aan kracht"
          + " doorgeven.";

  private final People people;
  private final ProgrammeCards programmes;
  private final Runs runs;
  private final KeptCommunities communities;
  private final Rolls rolls;
  private final DemoCommunityStory story;
  private final Clock clock;

  DemoCommunityContent(
      People people,
      ProgrammeCards programmes,
      Runs runs,
      KeptCommunities communities,
      Rolls rolls,
      Readings readings,
      Activities activities,
      Clock clock) {
    this.people = people;
    this.programmes = programmes;
    this.runs = runs;
    this.communities = communities;
    this.rolls = rolls;
    this.story = new DemoCommunityStory(readings, activities);
    this.clock = clock;
  }

  @Override
  public String name() {
    return "communities";
  }

  @Override
  public int order() {
    return 610;
  }

  @Override
  public void load() {
    List<Team> teams = Team.called(DemoCommunityStory.TEAMS, List.of());
    Community first =
        Community.found(
            CommunityId.next(), DemoOrganisation.WERKPLAATS.id(), BEFORE, profile(teams));
    communities.add(first);
    communities.save(first.rename(NOW, REASON, at("2019-04-08")));
    members(first.id(), teams);
    story.write(first.id(), teams, themeDay(), clock);
  }

  private static Profile profile(List<Team> teams) {
    return new Profile(
        DemoCommunityStory.PURPOSE,
        Language.DUTCH,
        Set.of(TopicCode.of("second-generation"), TopicCode.of("parenting-in-two-cultures")),
        Optional.empty(),
        Entry.OPEN,
        teams);
  }

  /** One who leads, and one or two of each team. */
  private void members(CommunityId community, List<Team> teams) {
    PersonId lead =
        people.findByEmail(new EmailAddress("coordinator@demo.example")).orElseThrow().id();
    Instant begin = at("2019-01-14");
    rolls.put(community, Member.of(lead, Seat.ANYWHERE, begin).leading(true));
    IntStream.rangeClosed(1, DemoCommunityStory.MEMBERS)
        .forEach(
            number -> {
              Seat seat =
                  new Seat(
                      Optional.of(teams.get(number % teams.size()).id()),
                      Optional.of("Wijkteammedewerker"));
              rolls.put(community, Member.of(member(number), seat, at("2019-03-18")));
            });
  }

  private PersonId member(int number) {
    return people
        .findOrRegister(
            new PersonName("Wijkteammedewerker " + number),
            new EmailAddress("wijkteam" + number + "@demo.example"),
            Language.DUTCH)
        .id();
  }

  private Optional<EditionCard> themeDay() {
    return programmes
        .find(new Slug("themadag-intergenerationele-overdracht"))
        .flatMap(card -> runs.ofProgramme(card.id()).stream().findFirst())
        .map(Runs.Run::edition);
  }

  private static Name name(String text, String slug) {
    return new Name(text, new Slug(slug));
  }
}
