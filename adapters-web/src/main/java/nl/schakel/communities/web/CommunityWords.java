package nl.schakel.communities.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.communities.model.Profile;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.places.Municipalities;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Direction;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** What everything about a community is called. */
@Component
class CommunityWords {

  private static final int SHORT = 220;

  private final Topics topics;
  private final Organisations organisations;
  private final Clock clock;

  CommunityWords(Topics topics, Organisations organisations, Clock clock) {
    this.topics = topics;
    this.organisations = organisations;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
  }

  List<CommunityLine> lines(Collection<Sheet> sheets, Frame frame) {
    Map<OrganisationId, OrganisationCard> cards =
        organisations.cards(sheets.stream().map(Sheet::organisation).collect(Collectors.toSet()));
    return sheets.stream().map(sheet -> line(sheet, cards, frame)).toList();
  }

  private CommunityLine line(
      Sheet sheet, Map<OrganisationId, OrganisationCard> cards, Frame frame) {
    String purpose = sheet.profile().purpose();
    return new CommunityLine(
        CommunitiesPage.address(sheet.slug()),
        said(sheet.naming().now().text(), sheet, frame),
        said(purpose.length() > SHORT ? purpose.substring(0, SHORT) + "…" : purpose, sheet, frame),
        sheet.naming().former().isEmpty()
            ? Optional.empty()
            : Optional.of(sheet.naming().former().getLast().name().text()),
        topics(sheet.profile(), frame),
        name(cards.get(sheet.organisation()), frame),
        sheet.members());
  }

  /** In the language of the community, which may be another than the page's. */
  static Said said(String text, Sheet sheet, Frame frame) {
    Language written = sheet.profile().language();
    return written.equals(frame.language())
        ? new Said(text, null, "auto")
        : new Said(text, written.tag(), Direction.of(written));
  }

  List<String> topics(Profile profile, Frame frame) {
    return profile.topics().stream().map(topic -> topic(topic, frame)).sorted().toList();
  }

  String topic(TopicCode code, Frame frame) {
    return topics.all().stream()
        .filter(card -> card.code().equals(code))
        .map(TopicCard::label)
        .map(label -> label.in(frame.language()))
        .findFirst()
        .orElseGet(() -> code.value().value());
  }

  boolean knows(TopicCode code) {
    return topics.all().stream().anyMatch(card -> card.code().equals(code));
  }

  List<Option> topicChoices(Frame frame) {
    return topics.all().stream()
        .map(card -> Option.of(card.code().value().value(), card.label().in(frame.language())))
        .sorted(java.util.Comparator.comparing(Option::text))
        .toList();
  }

  String organisation(OrganisationId id, Frame frame) {
    return name(organisations.cards(List.of(id)).get(id), frame);
  }

  private static String name(
      @org.jspecify.annotations.Nullable OrganisationCard card, Frame frame) {
    return card == null ? "–" : card.name().in(frame.language());
  }

  static Optional<String> municipality(Profile profile, Frame frame) {
    return profile
        .municipality()
        .flatMap(code -> Municipalities.known().find(code))
        .map(town -> town.name().in(frame.language()));
  }

  static String team(Optional<Team.Id> id, List<Team> teams, Frame frame) {
    return teams.stream()
        .filter(team -> id.filter(team.id()::equals).isPresent())
        .map(Team::name)
        .findFirst()
        .orElseGet(() -> frame.text("communities.team.none"));
  }

  static List<Option> teamChoices(List<Team> teams) {
    return teams.stream()
        .map(team -> Option.of(team.id().value().toString(), team.name()))
        .toList();
  }
}
