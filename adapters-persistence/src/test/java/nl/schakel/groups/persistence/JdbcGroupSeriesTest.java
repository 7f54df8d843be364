package nl.schakel.groups.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.AGroup;
import nl.schakel.groups.model.Ask;
import nl.schakel.groups.model.Meeting;
import nl.schakel.groups.model.MunicipalAgreement.Proposed;
import nl.schakel.groups.model.ParentGroup.Planned;
import nl.schakel.groups.port.Asks;
import nl.schakel.groups.port.Meetings;
import nl.schakel.groups.port.MunicipalAgreements;
import nl.schakel.groups.port.ParentGroups;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What groups tell who invites parents to them. */
@DatabaseTest
@Transactional
class JdbcGroupSeriesTest {

  @Autowired MunicipalAgreements agreements;
  @Autowired ParentGroups groups;
  @Autowired Meetings meetings;
  @Autowired Asks asks;
  @Autowired GroupSeries series;
  @Autowired JdbcClient jdbc;

  private final PersonId trainer = PersonId.next();

  private Planned planned() {
    Proposed proposed = AGroup.proposed();
    agreements.add(proposed);
    Planned group = AGroup.planned(proposed.getId(), Language.ARABIC);
    groups.add(group);
    return group;
  }

  private Meeting meet(Planned group, int week) {
    Meeting meeting = AGroup.meeting(group.getId(), week, "Buurthuis");
    meetings.add(meeting);
    return meeting;
  }

  private void lead(Planned group) {
    Ask.Open ask = AGroup.asked(group.getId(), GroupPart.TRAINER, trainer);
    asks.add(ask);
    asks.save(ask.accept(AGroup.NOW));
  }

  @Test
  void a_group_tells_its_meetings_in_order_and_who_leads_it() {
    Planned group = planned();
    Meeting second = meet(group, 1);
    Meeting first = meet(group, 0);
    lead(group);
    Series found = series.find(first.id()).orElseThrow();
    assertThat(found).isEqualTo(series.find(group.getId()).orElseThrow());
    assertThat(found.meetings())
        .extracting(each -> each.id())
        .containsExactly(first.id(), second.id());
    assertThat(found.leaders()).isEqualTo(Set.of(trainer));
    assertThat(found.contact()).isEqualTo(AGroup.CONTACT);
    assertThat(found.stage()).isEqualTo(Stage.PREPARED);
    assertThat(series.lock(group.getId())).contains(found);
    assertThat(series.find(MeetingId.next())).isEmpty();
  }

  @Test
  void who_leads_or_gives_a_group_finds_it_while_it_goes_on() {
    Planned group = planned();
    lead(group);
    assertThat(series.goingOn(List.of(), trainer)).isEmpty();
    groups.save(group.recruit(AGroup.NOW));
    assertThat(series.goingOn(List.of(), trainer)).hasSize(1);
    assertThat(series.goingOn(List.of(), PersonId.next())).isEmpty();
    assertThat(series.between(List.of(AGroup.CONTACT)))
        .extracting(Series::id)
        .contains(group.getId());
    groups.save(group.cancel("Geen plek", AGroup.NOW));
    assertThat(series.goingOn(List.of(), trainer)).isEmpty();
  }

  @Test
  void a_group_that_goes_on_is_found_by_its_place_and_language_or_by_a_meeting_soon() {
    Planned group = planned();
    Instant start = meet(group, 0).appointment().start();
    assertThat(open(Language.ARABIC)).doesNotContain(group.getId());
    groups.save(group.recruit(AGroup.NOW));
    assertThat(open(Language.ARABIC)).contains(group.getId());
    assertThat(open(Language.FRENCH)).doesNotContain(group.getId());
    assertThat(series.meeting(start, start.plusSeconds(1)))
        .extracting(Series::id)
        .contains(group.getId());
    assertThat(series.meeting(start.minusSeconds(9), start))
        .extracting(Series::id)
        .doesNotContain(group.getId());
  }

  private List<ParentGroupId> open(Language language) {
    return series.open(AGroup.DELFT, language).stream().map(Series::id).toList();
  }

  @Test
  void what_opened_is_told_once_for_its_town_and_language_until_it_begins() {
    Instant before = AGroup.NOW.minusSeconds(1);
    Planned first = planned();
    Planned second = planned();
    Planned notYet = planned();
    Instant begins = meet(second, 0).appointment().start();
    meet(first, 1);
    meet(notYet, 0);
    groups.save(first.recruit(AGroup.NOW));
    groups.save(second.recruit(AGroup.NOW));
    groups.save(first.recruit(AGroup.NOW).count(3));

    GroupSeries.Openings early = openings(begins.minusSeconds(1));
    assertThat(early.since(before, 5))
        .singleElement()
        .satisfies(
            opening -> {
              assertThat(opening.municipality()).isEqualTo(AGroup.DELFT);
              assertThat(opening.language()).isEqualTo(Language.ARABIC);
              assertThat(opening.begins()).isEqualTo(begins);
              assertThat(opening.newest()).isIn(first.getId(), second.getId());
            });
    assertThat(early.since(AGroup.NOW.plusSeconds(60), 5)).isEmpty();
    assertThat(openings(begins.plus(Duration.ofDays(8))).since(before, 5)).isEmpty();
  }

  private GroupSeries.Openings openings(Instant now) {
    return new JdbcGroupOpenings(jdbc, Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void a_group_is_over_after_its_last_meeting_or_once_it_was_called_off() {
    Planned group = planned();
    Instant end = meet(group, 3).appointment().end();
    var only = List.of(group.getId());
    assertThat(series.overBefore(only, end)).isEmpty();
    assertThat(series.overBefore(only, end.plus(Duration.ofSeconds(1)))).containsAll(only);
    groups.save(group.cancel("Geen plek", AGroup.NOW));
    assertThat(series.overBefore(only, AGroup.NOW.plusSeconds(1))).containsAll(only);
  }

  @Test
  void a_group_that_never_met_is_over_after_the_period_of_its_agreement() {
    var only = List.of(planned().getId());
    Instant over =
        AGroup.threeInTwoLanguages().until().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    assertThat(series.overBefore(only, over)).isEmpty();
    assertThat(series.overBefore(only, over.plusSeconds(1))).containsAll(only);
  }
}
