package nl.schakel.courses.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.courses.CourseEvent.OutsideCourseFinished;
import nl.schakel.courses.model.CallSecret;
import nl.schakel.courses.model.OutsideCourse.Completion;
import nl.schakel.courses.model.OutsideCourse.Way;
import nl.schakel.courses.usecase.CompleteOutside.Command;
import nl.schakel.courses.usecase.CompleteOutside.Fate;
import nl.schakel.courses.usecase.CompleteOutside.Mode;
import nl.schakel.courses.usecase.CompleteOutside.Outcome;
import nl.schakel.courses.usecase.CompleteOutside.Row;
import nl.schakel.courses.usecase.CompleteOutside.Step;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody learns elsewhere, and that it is done comes back in three ways. */
class CompleteOutsideTest {

  private final Classroom room = new Classroom();
  private final Actor coordinator = WriteCourseTest.coordinator(DemoOrganisation.JMW.id());
  private final ProgrammeId programme = room.course.programme();
  private CallSecret secret = new CallSecret("");

  @BeforeEach
  void the_programme_is_learned_elsewhere() {
    room.link.link(coordinator, programme, URI.create("https://leer.example/"));
    secret =
        room.link.renewSecret(coordinator, programme) instanceof LinkCourse.Outcome.SecretMade made
            ? made.secret()
            : secret;
    room.told.clear();
  }

  @Test
  void a_signed_call_counts_once_and_its_repetition_is_refused() {
    CallSecret.Call call = call("{}");
    assertThat(hear(call, reference())).isEqualTo(List.of(Fate.KEPT));
    assertThat(room.told).singleElement().isInstanceOf(OutsideCourseFinished.class);
    assertThat(completion().score()).contains(80);
    assertThat(room.complete.hear(programme, call, row(reference())))
        .isEqualTo(new Outcome.Replayed());
    room.later(Duration.ofSeconds(1));
    assertThat(hear(call("{}"), reference())).isEqualTo(List.of(Fate.KNOWN_ALREADY));
    assertThat(room.told).hasSize(1);
  }

  @Test
  void a_call_says_nothing_of_who_is_not_admitted_there() {
    assertThat(hear(call("{}"), "" + EnrolmentId.next().value()))
        .isEqualTo(List.of(Fate.UNKNOWN_PARTICIPANT));
    room.later(Duration.ofSeconds(1));
    assertThat(hear(call("{}"), "wijk@welzijn.example"))
        .isEqualTo(List.of(Fate.UNKNOWN_PARTICIPANT));
    assertThat(room.outside.completions).isEmpty();
  }

  @Test
  void who_does_not_know_the_secret_is_not_heard() {
    CallSecret.Call before = call("{}");
    room.link.renewSecret(coordinator, programme);
    assertThat(room.complete.judge(programme, before)).isEqualTo(new Outcome.WrongSignature());
    assertThat(room.complete.hear(programme, before, row(reference())))
        .isEqualTo(new Outcome.WrongSignature());
    assertThatThrownBy(() -> room.complete.judge(ProgrammeId.next(), before))
        .isInstanceOf(NotFoundException.class);
    room.link.unlink(coordinator, programme);
    assertThatThrownBy(() -> room.complete.judge(programme, before))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void a_list_is_looked_at_before_it_counts() {
    List<Row> rows =
        List.of(
            row("WIJK@welzijn.example"),
            row(reference()),
            row("niemand@welzijn.example"),
            new Row(4, reference(), room.instant().plusSeconds(1), Optional.empty()));
    assertThat(fates(keep(coordinator, rows, Mode.LOOK)))
        .containsExactly(
            Fate.KEPT, Fate.KNOWN_ALREADY, Fate.UNKNOWN_PARTICIPANT, Fate.IN_THE_FUTURE);
    assertThat(room.outside.completions).isEmpty();
    assertThat(room.told).isEmpty();
    keep(coordinator, rows, Mode.KEEP);
    assertThat(completion().way()).isEqualTo(Way.LIST);
    assertThat(room.told).hasSize(1);
    assertThat(fates(keep(coordinator, rows.subList(0, 1), Mode.LOOK)))
        .containsExactly(Fate.KNOWN_ALREADY);
  }

  @Test
  void what_was_told_wrongly_is_taken_back_and_comes_back_by_hand_only() {
    assertThat(takeBack(coordinator)).isEqualTo(new TakeBackCompletion.Outcome.NothingToDo());
    hear(call("{}"), reference());
    room.told.clear();
    assertThat(takeBack(coordinator)).isEqualTo(new TakeBackCompletion.Outcome.TakenBack());
    assertThat(room.told)
        .singleElement()
        .satisfies(event -> assertThat(event.by()).contains(coordinator.account().value()));
    assertThat(takeBack(coordinator)).isEqualTo(new TakeBackCompletion.Outcome.NothingToDo());
    room.later(Duration.ofSeconds(1));
    assertThat(hear(call("{}"), reference())).containsExactly(Fate.TAKEN_BACK);
    assertThat(fates(keep(coordinator, List.of(row(reference())), Mode.KEEP)))
        .containsExactly(Fate.TAKEN_BACK);
    assertThat(room.outside.completions).isEmpty();
    Command byHand =
        new Command(
            coordinator,
            programme,
            List.of(row(reference())),
            Way.HAND,
            Optional.of("Toch wel"),
            Mode.KEEP);
    assertThat(fates(room.complete.keep(byHand))).containsExactly(Fate.KEPT);
    assertThatThrownBy(() -> takeBack(WriteCourseTest.coordinator(DemoOrganisation.VVSG.id())))
        .isInstanceOf(NotFoundException.class);
  }

  private TakeBackCompletion.Outcome takeBack(Actor actor) {
    return room.takeBack.takeBack(
        new TakeBackCompletion.Command(
            actor, programme, room.learner.enrolment(), "Was iemand anders"));
  }

  @Test
  void only_coordinators_of_the_organiser_say_who_is_through() {
    Actor stranger = WriteCourseTest.coordinator(DemoOrganisation.VVSG.id());
    assertThatThrownBy(() -> keep(stranger, List.of(row(reference())), Mode.LOOK))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> room.link.renewSecret(stranger, programme))
        .isInstanceOf(NotFoundException.class);
  }

  private Completion completion() {
    return room.outside.completions.values().iterator().next();
  }

  private String reference() {
    return room.learner.enrolment().value().toString();
  }

  private Row row(String who) {
    return new Row(1, who, room.instant(), Optional.of(80));
  }

  private CallSecret.Call call(String body) {
    String second = "" + room.instant().getEpochSecond();
    return new CallSecret.Call(second, secret.sign(second, body), body);
  }

  private List<Fate> hear(CallSecret.Call call, String reference) {
    return fates(room.complete.hear(programme, call, row(reference)));
  }

  private Outcome keep(Actor actor, List<Row> rows, Mode mode) {
    return room.complete.keep(
        new Command(actor, programme, rows, Way.LIST, Optional.empty(), mode));
  }

  private static List<Fate> fates(Outcome outcome) {
    return outcome instanceof Outcome.Judged(var steps)
        ? steps.stream().map(Step::fate).toList()
        : List.of();
  }
}
