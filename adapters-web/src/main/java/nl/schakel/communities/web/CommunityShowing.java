package nl.schakel.communities.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Caller;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.web.CommunityPage.FormerName;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Shows one community. */
@Component
class CommunityShowing {

  private final CommunityBook book;
  private final CommunityFinding finding;
  private final Belonging belonging;
  private final KeeperPages keepers;
  private final CommunityWords words;
  private final ActivityShowing activities;
  private final ReachShowing reach;
  private final Heads heads;

  CommunityShowing(
      CommunityBook book,
      CommunityFinding finding,
      Belonging belonging,
      KeeperPages keepers,
      CommunityWords words,
      ActivityShowing activities,
      ReachShowing reach,
      Heads heads) {
    this.book = book;
    this.finding = finding;
    this.belonging = belonging;
    this.keepers = keepers;
    this.words = words;
    this.activities = activities;
    this.reach = reach;
    this.heads = heads;
  }

  CommunityPage page(Sheet community, FormView form, Caller caller, Frame frame) {
    String address = CommunitiesPage.address(community.slug());
    Optional<Instant> asked = belonging.asked(community, caller);
    List<Activity> all = book.activities(community.id());
    List<ActivityView> views = activities.views(all, community, caller.actor(), frame);
    return new CommunityPage(
        heads.ofThing(
            address,
            community.naming().now().text(),
            community.profile().purpose(),
            CommunitySchemaOrg.of(community, heads.address(address), words, frame),
            frame),
        address,
        CommunityWords.said(community.naming().now().text(), community, frame),
        lines(community.profile().purpose(), community, frame),
        facts(community, frame),
        keepers.of(community, frame),
        former(community, frame),
        parted(all, views, false).reversed(),
        parted(all, views, true),
        reach.view(community, frame),
        finding.standing(community, caller),
        belonging.of(community, caller, asked),
        asked.map(at -> frame.dates().day(at, WorkingDays.ZONE)),
        CommunityWords.teamChoices(community.profile().currentTeams()),
        form);
  }

  private List<ActivityView> parted(List<Activity> all, List<ActivityView> views, boolean past) {
    return java.util.stream.IntStream.range(0, all.size())
        .filter(i -> activities.isPast(all.get(i).day()) == past)
        .mapToObj(views::get)
        .toList();
  }

  static List<Said> lines(String text, Sheet community, Frame frame) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> CommunityWords.said(line, community, frame))
        .toList();
  }

  private List<Fact> facts(Sheet community, Frame frame) {
    return Stream.of(
            fact(
                "communities.topics",
                String.join(", ", words.topics(community.profile(), frame)),
                frame),
            fact(
                "communities.organisation",
                words.organisation(community.organisation(), frame),
                frame),
            CommunityWords.municipality(community.profile(), frame)
                .flatMap(town -> fact("communities.municipality", town, frame)),
            fact("communities.language", frame.nameOf(community.profile().language()), frame),
            fact("communities.members", String.valueOf(community.members()), frame))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Fact> fact(String key, String value, Frame frame) {
    return Optional.of(new Fact(frame.text(key), value)).filter(_ -> !value.isEmpty());
  }

  private static List<FormerName> former(Sheet community, Frame frame) {
    return community.naming().former().reversed().stream()
        .map(
            each ->
                new FormerName(
                    CommunityWords.said(each.name().text(), community, frame),
                    CommunityWords.said(each.reason(), community, frame),
                    frame.dates().day(each.until(), WorkingDays.ZONE)))
        .toList();
  }
}
