package nl.schakel.agreements.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.access.Caller;
import nl.schakel.agreements.model.Memberships.Membership;
import nl.schakel.agreements.query.AllianceBook.AllianceSheet;
import nl.schakel.agreements.web.AlliancePage.Member;
import nl.schakel.agreements.web.Names.Known;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Puts an alliance into words, for people and in those of schema.org. */
@Component
class ShowingAlliance {

  private final Names names;
  private final Heads heads;
  private final Clock clock;

  ShowingAlliance(Names names, Heads heads, Clock clock) {
    this.names = names;
    this.heads = heads;
    this.clock = clock;
  }

  AlliancePage page(AllianceSheet alliance, Caller caller, Frame frame) {
    String address = address(alliance);
    Known known =
        names.known(
            alliance.memberships().all().stream()
                .map(Membership::organisation)
                .distinct()
                .toList());
    List<Membership> now = now(alliance);
    return new AlliancePage(
        heads.ofThing(
            address,
            alliance.profile().name().in(frame.language()),
            alliance.profile().purpose().in(frame.language()),
            organisation(alliance, now, known, frame),
            frame),
        address,
        Said.of(alliance.profile().name(), frame.language()),
        Said.of(alliance.profile().purpose(), frame.language()),
        Told.status(alliance, frame),
        alliance.end().map(frame.dates()::day),
        now.stream().map(each -> member(each, known, frame)).toList(),
        former(alliance, now).stream().map(each -> member(each, known, frame)).toList(),
        Own.keeps(caller, alliance.profile().keeper()));
  }

  static String address(AllianceSheet alliance) {
    return "/alliances/" + alliance.profile().slug().value();
  }

  /** Who leads first. */
  List<Membership> now(AllianceSheet alliance) {
    return alliance
        .membersOn(LocalDate.now(clock))
        .sorted(Comparator.comparing(Membership::role))
        .toList();
  }

  private static List<Membership> former(AllianceSheet alliance, List<Membership> now) {
    return alliance.memberships().all().stream()
        .filter(each -> !now.contains(each))
        .sorted(Comparator.comparing((Membership each) -> each.period().from()).reversed())
        .toList();
  }

  private static Member member(Membership member, Known known, Frame frame) {
    return new Member(
        known.named(member.organisation(), frame.language()),
        frame.text("agreements.alliance.role." + member.role()),
        Told.period(member.period(), frame));
  }

  private Map<String, Object> organisation(
      AllianceSheet alliance, List<Membership> now, Known known, Frame frame) {
    Map<String, Object> organisation = new LinkedHashMap<>();
    organisation.put("@context", "https://schema.org");
    organisation.put("@type", "Organization");
    organisation.put("name", alliance.profile().name().in(frame.language()));
    organisation.put("description", alliance.profile().purpose().in(frame.language()));
    organisation.put("url", heads.address(address(alliance)));
    organisation.put(
        "member",
        now.stream()
            .map(each -> known.name(each.organisation()).in(frame.language()))
            .map(name -> Map.of("@type", "Organization", "name", name))
            .toList());
    return organisation;
  }
}
