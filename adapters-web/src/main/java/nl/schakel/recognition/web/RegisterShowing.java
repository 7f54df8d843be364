package nl.schakel.recognition.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.query.DeliveryDesk;
import nl.schakel.recognition.query.DeliveryDesk.Given;
import nl.schakel.recognition.query.DeliveryDesk.Line;
import nl.schakel.recognition.query.DeliveryDesk.Told;
import nl.schakel.recognition.query.Passport.Way;
import nl.schakel.recognition.query.ServedRegisters;
import nl.schakel.recognition.web.DeliveredPage.ToldView;
import nl.schakel.recognition.web.RegisterPage.LineView;
import nl.schakel.recognition.web.RegistersPage.Row;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Lists for registers in words; of what others organised it is not told that it is there. */
@Component
class RegisterShowing {

  private final DeliveryDesk desk;
  private final ServedRegisters served;
  private final RecognitionWords words;

  RegisterShowing(DeliveryDesk desk, ServedRegisters served, RecognitionWords words) {
    this.desk = desk;
    this.served = served;
    this.words = words;
  }

  RegistersPage registers(Actor actor, Frame frame) {
    List<Row> rows = new ArrayList<>();
    for (OrganisationId organiser : actor.organisationsFor(Permission.DELIVER_POINTS)) {
      desk.counts(Set.of(organiser))
          .forEach(
              (register, counts) ->
                  rows.add(
                      new Row(
                          name(register, frame),
                          name(organiser, frame),
                          address(register, organiser),
                          counts.ready(),
                          counts.withoutNumber(),
                          counts.doubled(),
                          counts.rejected(),
                          counts.differing())));
    }
    rows.sort(Comparator.comparing(Row::register).thenComparing(Row::organiser));
    return new RegistersPage(rows);
  }

  static String address(OrganisationId register, OrganisationId organiser) {
    return RegisterController.PATH + "/" + register.value() + "/" + organiser.value();
  }

  private String name(OrganisationId organisation, Frame frame) {
    return words.organisation(organisation, frame.language());
  }

  /** What can be told now, in the order of the page. */
  List<Line> ready(Actor actor, OrganisationId register, OrganisationId organiser) {
    return waiting(actor, register, organiser).stream().filter(Line::isReady).toList();
  }

  private List<Line> waiting(Actor actor, OrganisationId register, OrganisationId organiser) {
    if (!actor.mayFor(Permission.DELIVER_POINTS, organiser)) {
      throw new NotFoundException("register");
    }
    return desk.waiting(register, organiser);
  }

  RegisterPage page(
      Actor actor,
      OrganisationId register,
      OrganisationId organiser,
      FormView form,
      FormView correction,
      Frame frame) {
    List<Line> waiting = waiting(actor, register, organiser);
    List<Line> ready = waiting.stream().filter(Line::isReady).toList();
    return new RegisterPage(
        name(register, frame),
        address(register, organiser),
        DeliveryWords.lines(ready, frame),
        Pasted.of(ready, frame),
        lines(waiting, line -> line.way() == Way.OPEN && line.number().isEmpty(), frame),
        lines(waiting, Line::isDouble, frame),
        lines(waiting, line -> line.way() == Way.REJECTED, frame),
        DeliveryWords.lines(desk.toTakeBack(register, organiser), frame),
        desk.given(register, organiser).stream().map(it -> DeliveryWords.given(it, frame)).toList(),
        served.serves(register),
        form,
        correction);
  }

  private static List<LineView> lines(List<Line> lines, Predicate<Line> which, Frame frame) {
    return DeliveryWords.lines(lines.stream().filter(which).toList(), frame);
  }

  DeliveredPage delivered(Actor actor, DeliveryId id, FormView form, Frame frame) {
    DeliveryDesk.Handed handed =
        desk.handed(id, actor.organisationsFor(Permission.DELIVER_POINTS))
            .orElseThrow(() -> new NotFoundException("delivery"));
    Given given = handed.given();
    return new DeliveredPage(
        name(given.register(), frame),
        address(given.register(), given.organiser()),
        RegisterController.DELIVERIES + "/" + given.id().value(),
        given.by().map(words::person).orElse("?"),
        frame.dates().moment(given.at(), RecognitionWords.ZONE),
        given.proof(),
        DeliveryWords.lines(handed.lines(), frame),
        given.told().map(told -> told(told, frame)),
        form);
  }

  private static ToldView told(Told told, Frame frame) {
    return new ToldView(
        DeliveryWords.told(told, frame),
        told.sending(),
        told.trouble().map(code -> frame.text("recognition.trouble." + code)),
        told.again().map(at -> frame.dates().moment(at, RecognitionWords.ZONE)));
  }
}
