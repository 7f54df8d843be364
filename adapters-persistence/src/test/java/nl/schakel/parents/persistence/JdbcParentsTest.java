package nl.schakel.parents.persistence;

import static nl.schakel.parents.model.AParent.NOW;
import static nl.schakel.parents.model.AParent.invited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.model.AParent;
import nl.schakel.parents.model.Opinion;
import nl.schakel.parents.model.Opinion.Face;
import nl.schakel.parents.model.Opinion.Help;
import nl.schakel.parents.model.Opinion.Need;
import nl.schakel.parents.model.Parent;
import nl.schakel.parents.model.Parent.Coming;
import nl.schakel.parents.model.Parent.Invited;
import nl.schakel.parents.model.Parent.Waiting;
import nl.schakel.parents.model.Phone;
import nl.schakel.parents.model.Presence;
import nl.schakel.parents.model.Presence.Mark;
import nl.schakel.parents.port.Opinions;
import nl.schakel.parents.port.ParentArchive;
import nl.schakel.parents.port.Parents;
import nl.schakel.parents.port.ParentsContract;
import nl.schakel.parents.port.Presences;
import nl.schakel.parents.query.ParentBook;
import nl.schakel.parents.query.ParentBook.Echo;
import nl.schakel.parents.query.ParentBook.Figures;
import nl.schakel.parents.query.ParentBook.Line;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Ids;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcParentsTest extends ParentsContract {

  @Autowired Parents parents;
  @Autowired Presences presences;
  @Autowired ParentBook book;
  @Autowired ParentArchive archive;
  @Autowired Opinions opinions;

  private final ParentGroupId group = ParentGroupId.next();
  private final OrganisationId provider = OrganisationId.next();
  private final MeetingId meeting = MeetingId.next();

  @Override
  protected Parents parents() {
    return parents;
  }

  private Invited add(String alias, Optional<Phone> phone) {
    Invited parent = invited(group, alias, phone);
    parents.add(parent, provider);
    return parent;
  }

  private Figures figures() {
    return Objects.requireNonNull(book.figures(List.of(group)).get(group));
  }

  private void say(Parent parent) {
    parents.save(parent);
  }

  @Test
  void the_database_itself_refuses_a_telephone_twice_in_a_group() {
    Optional<Phone> phone = Optional.of(new Phone("+31612345678"));
    add("Amina", phone);
    assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> add("Saba", phone));
  }

  @Test
  void the_list_tells_places_and_figures_tell_numbers_only() {
    Invited first = add("Amina", Optional.empty());
    Invited second = add("Saba", Optional.empty());
    Invited third = add("Olena", Optional.empty());
    say(new Waiting(second.invitation(), NOW.plusSeconds(9)));
    say(new Waiting(third.invitation(), NOW.plusSeconds(3)));
    say(new Coming(first.invitation(), NOW));
    assertThat(book.of(group)).extracting(Line::place).containsExactly(0, 1, 2);
    assertThat(book.find(second.getId()).orElseThrow().place()).isEqualTo(2);
    assertThat(book.figures(List.of(group)))
        .isEqualTo(Map.of(group, new Figures(3, 1, 2, 0, Map.of())));
  }

  @Test
  void of_two_notes_the_one_that_was_decided_last_counts() {
    Invited parent = add("Amina", Optional.empty());
    note(parent, Mark.PRESENT, NOW.plusSeconds(9));
    note(parent, Mark.ABSENT, NOW.plusSeconds(3));
    assertThat(book.roll(meeting, group).count(Mark.PRESENT)).isEqualTo(1);
    note(parent, Mark.NOT_RECORDED, NOW.plusSeconds(12));
    assertThat(book.roll(meeting, group).count(Mark.PRESENT)).isZero();
    assertThat(figures().heads()).isEmpty();
  }

  private void note(Invited parent, Mark mark, Instant decided) {
    presences.note(
        meeting, group, List.of(new Presence(parent.getId(), mark, Ids.next(), decided)));
  }

  @Test
  void heads_that_were_counted_are_more_than_marks_and_can_be_taken_back() {
    Invited parent = add("Amina", Optional.empty());
    note(parent, Mark.PRESENT, NOW);
    assertThat(figures().heads()).isEqualTo(Map.of(meeting, 1));
    presences.heads(meeting, group, Optional.of(11));
    presences.heads(meeting, group, Optional.of(12));
    assertThat(book.roll(meeting, group).heads()).contains(12);
    assertThat(figures().heads()).isEqualTo(Map.of(meeting, 12));
    presences.heads(meeting, group, Optional.empty());
    assertThat(book.roll(meeting, group).heads()).isEmpty();
  }

  @Test
  void in_the_end_only_numbers_are_left() {
    Invited parent = add("Amina", Optional.of(new Phone("+31612345678")));
    say(new Coming(parent.invitation(), NOW));
    note(parent, Mark.PRESENT, NOW);
    Figures before = figures();
    assertThat(archive.known()).contains(group);
    archive.leaveNumbers(group);
    archive.leaveNumbers(group);
    assertThat(parents.of(group)).isEmpty();
    assertThat(parents.find(parent.invitation().code())).isEmpty();
    assertThat(archive.known()).doesNotContain(group);
    assertThat(figures()).isEqualTo(before);
  }

  @Test
  void of_a_parent_who_is_erased_only_numbers_are_left_for_good() {
    Invited parent = add("Amina", Optional.of(new Phone("+31612345678")));
    Invited other = add("Saba", Optional.empty());
    say(new Coming(parent.invitation(), NOW));
    note(parent, Mark.PRESENT, NOW);
    note(other, Mark.PRESENT, NOW);
    archive.leaveNumbers(parent.getId(), Stage.OPEN);
    assertThat(parents.find(parent.getId())).isEmpty();
    assertThat(figures()).isEqualTo(new Figures(2, 0, 0, 0, Map.of(meeting, 2)));
    say(new Coming(other.invitation(), NOW));
    archive.leaveNumbers(other.getId(), Stage.OVER);
    assertThat(figures()).isEqualTo(new Figures(2, 1, 0, 0, Map.of(meeting, 2)));
    add("Olena", Optional.empty());
    archive.leaveNumbers(group);
    assertThat(figures()).isEqualTo(new Figures(3, 1, 0, 0, Map.of(meeting, 2)));
  }

  @Test
  void answers_and_needs_are_counted_and_stay_when_nobody_is_known_any_more() {
    Invited parent = add("Amina", Optional.empty());
    Invited other = add("Saba", Optional.empty());
    opinions.count(parent.getId(), new Opinion(Face.GLAD, Help.HELPS));
    opinions.count(parent.getId(), new Opinion(Face.SAD, Help.DOES_NOT_HELP));
    opinions.count(other.getId(), new Opinion(Face.GLAD, Help.HELPS_A_LITTLE));
    opinions.needs(meeting, group, Map.of(Need.MONEY, 7, Need.SCHOOL, 2));
    opinions.needs(meeting, group, Map.of(Need.MONEY, 3, Need.SCHOOL, 0));
    opinions.needs(MeetingId.next(), group, Map.of(Need.MONEY, 4));
    assertThat(book.find(parent.getId()).orElseThrow().opined()).isTrue();
    assertThat(book.roll(meeting, group).needs()).isEqualTo(Map.of(Need.MONEY, 3));
    Echo echo =
        new Echo(
            Map.of(Face.GLAD, 2),
            Map.of(Help.HELPS, 1, Help.HELPS_A_LITTLE, 1),
            Map.of(Need.MONEY, 7));
    assertThat(book.echoes(List.of(group))).isEqualTo(Map.of(group, echo));
    archive.leaveNumbers(group);
    assertThat(book.echoes(List.of(group))).isEqualTo(Map.of(group, echo));
  }

  @Test
  void who_invited_is_exported_and_forgotten() {
    add("Amina", Optional.empty());
    assertThat(archive.invitationsBy(AParent.WORKER))
        .anySatisfy(it -> assertThat(it).containsEntry("group", group.value()));
    archive.forget(AParent.WORKER);
    assertThat(archive.invitationsBy(AParent.WORKER)).isEmpty();
    assertThat(parents.of(group).getFirst().invitation().by()).isEmpty();
  }
}
