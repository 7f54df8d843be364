package nl.schakel.groups.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.model.AGroup;
import nl.schakel.groups.model.Ask;
import nl.schakel.groups.model.Booking;
import nl.schakel.groups.model.Meeting;
import nl.schakel.groups.model.MunicipalAgreement.Agreed;
import nl.schakel.groups.model.MunicipalAgreement.Proposed;
import nl.schakel.groups.model.ParentGroup.Planned;
import nl.schakel.groups.model.ParentGroup.State;
import nl.schakel.groups.model.Terms.Side;
import nl.schakel.groups.port.Asks;
import nl.schakel.groups.port.Bookings;
import nl.schakel.groups.port.GroupArchive;
import nl.schakel.groups.port.GroupPorts;
import nl.schakel.groups.port.GroupsContract;
import nl.schakel.groups.port.Leaders;
import nl.schakel.groups.port.Meetings;
import nl.schakel.groups.port.MunicipalAgreements;
import nl.schakel.groups.port.ParentGroups;
import nl.schakel.groups.query.AgreementBook;
import nl.schakel.groups.query.AgreementBook.Progress;
import nl.schakel.groups.query.AskBook;
import nl.schakel.groups.query.GroupBook;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcGroupsTest extends GroupsContract {

  @Autowired MunicipalAgreements agreements;
  @Autowired ParentGroups groups;
  @Autowired Meetings meetings;
  @Autowired Asks asks;
  @Autowired Bookings bookings;
  @Autowired Leaders leaders;
  @Autowired AgreementBook agreementBook;
  @Autowired GroupBook groupBook;
  @Autowired AskBook askBook;
  @Autowired GroupArchive archive;
  @Autowired JdbcClient jdbc;

  private final Proposed proposed = AGroup.proposed();

  @Override
  protected GroupPorts ports() {
    return new GroupPorts(agreements, groups, meetings, asks, bookings, leaders);
  }

  private Planned planned(Language language) {
    Planned group = AGroup.planned(proposed.getId(), language);
    groups.add(group);
    return group;
  }

  @Test
  void the_database_itself_refuses_somebody_in_two_places() {
    agreements.add(proposed);
    PersonId trainer = PersonId.next();
    Planned one = planned(Language.ARABIC);
    Planned other = planned(AGroup.TIGRINYA);
    take(one, trainer);
    Meeting meeting = AGroup.meeting(other.getId(), 0, "Elders");
    meetings.add(meeting);
    String insert =
        """
        insert into groups.booking (group_id, meeting_id, key, person, part, during)
        values (:group, :meeting, :key, :person, 'TRAINER',
          tstzrange('2027-02-02T10:59:00Z', '2027-02-02T12:00:00Z'))
        """;
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(
            () ->
                jdbc.sql(insert)
                    .param("group", other.getId().value())
                    .param("meeting", meeting.id().value())
                    .param("key", "person:" + trainer.value())
                    .param("person", trainer.value())
                    .update())
        .withMessageContaining("nothing_is_taken_twice");
  }

  private void take(Planned group, PersonId trainer) {
    Meeting meeting = AGroup.meeting(group.getId(), 0, "Huis " + group.getId().value());
    meetings.add(meeting);
    Ask.Open ask = AGroup.asked(group.getId(), GroupPart.TRAINER, trainer);
    asks.add(ask);
    assertThat(
            bookings.rewrite(
                group.getId(), Booking.of(AGroup.DELFT, List.of(meeting), List.of(ask))))
        .isEmpty();
  }

  @Test
  void both_sides_read_how_far_it_is_in_each_language() {
    agreements.add(proposed);
    agreements.save((Agreed) proposed.agree(Side.MUNICIPALITY, AGroup.NOW));
    planned(Language.ARABIC);
    Planned cancelled = planned(AGroup.TIGRINYA);
    groups.save(cancelled.cancel("Geen ouders", AGroup.NOW));
    for (var side : List.of(AGroup.PROVIDER, AGroup.CONTACT)) {
      assertThat(agreementBook.of(List.of(side)))
          .filteredOn(it -> it.between().equals(proposed.between()))
          .singleElement()
          .satisfies(
              it ->
                  assertThat(it.progress())
                      .containsExactly(
                          new Progress(Language.ARABIC, 2, 1, 0, 0),
                          new Progress(AGroup.TIGRINYA, 1, 0, 0, 0)));
    }
    assertThat(agreementBook.of(List.of())).isEmpty();
    assertThat(agreementBook.find(proposed.getId()).orElseThrow().progress().getFirst().left())
        .isEqualTo(1);
  }

  @Test
  void a_coordinator_reads_a_group_with_its_meetings_and_who_was_asked() {
    agreements.add(proposed);
    PersonId trainer = PersonId.next();
    Planned group = planned(Language.ARABIC);
    take(group, trainer);
    Ask ask = asks.of(group.getId()).getFirst();
    asks.save(((Ask.Open) ask).accept(AGroup.NOW));
    GroupBook.Line line =
        groupBook.of(List.of(AGroup.PROVIDER)).stream()
            .filter(it -> it.plan().id().equals(group.getId()))
            .findFirst()
            .orElseThrow();
    assertThat(line.team().accepted()).isEqualTo(Set.of(GroupPart.TRAINER));
    assertThat(line.team().meetings()).isEqualTo(1);
    assertThat(line.state()).isEqualTo(State.PLANNED);
    GroupBook.Sheet sheet = groupBook.find(group.getId()).orElseThrow();
    assertThat(sheet.line()).isEqualTo(line);
    assertThat(sheet.meetings()).hasSize(1);
    assertThat(sheet.asked()).hasSize(1);
    assertThat(askBook.of(trainer))
        .singleElement()
        .satisfies(it -> assertThat(it.meetings()).isEqualTo(sheet.meetings()));
    assertThat(askBook.find(ask.getId())).contains(askBook.of(trainer).getFirst());
  }

  @Test
  void who_was_asked_is_exported_and_forgotten() {
    agreements.add(proposed);
    PersonId trainer = PersonId.next();
    Planned group = planned(Language.ARABIC);
    take(group, trainer);
    assertThat(archive.recordsOf(trainer))
        .singleElement()
        .satisfies(it -> assertThat(it).containsAllEntriesOf(Map.of("part", "TRAINER")));
    archive.forget(trainer);
    assertThat(archive.recordsOf(trainer)).isEmpty();
    assertThat(asks.of(group.getId())).isEmpty();
  }

  @Test
  void reasons_and_who_was_asked_are_forgotten_once_a_group_is_long_over() {
    agreements.add(proposed);
    PersonId trainer = PersonId.next();
    Planned group = planned(Language.ARABIC);
    take(group, trainer);
    groups.save(group.cancel("Geen plek", AGroup.NOW));
    archive.forgetOverBefore(AGroup.NOW, 500);
    assertThat(asks.of(group.getId())).hasSize(1);
    archive.forgetOverBefore(AGroup.NOW.plusSeconds(1), 500);
    assertThat(asks.of(group.getId())).isEmpty();
    assertThat(groupBook.find(group.getId()).orElseThrow().reason()).isEmpty();
    archive.forgetOverBefore(AGroup.NOW.plusSeconds(1), 500);
  }

  @Test
  void a_group_that_nobody_called_over_is_forgotten_once_its_agreement_is_long_over() {
    agreements.add(proposed);
    Planned group = planned(Language.ARABIC);
    take(group, PersonId.next());
    Instant over =
        proposed.offer().terms().until().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    archive.forgetOverBefore(over, 500);
    assertThat(asks.of(group.getId())).hasSize(1);
    archive.forgetOverBefore(over.plusSeconds(1), 500);
    assertThat(asks.of(group.getId())).isEmpty();
  }
}
