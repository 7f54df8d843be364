package nl.schakel.groups.web;

import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Supplier;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads when and where a group meets; an hour that the clock skips is refused. */
final class AppointmentInput {

  private AppointmentInput() {}

  static Supplier<Appointment> read(Input input) {
    var zone = input.required("timeZone", As.timeZone());
    ZoneId clock = zone.ifRight().orElse(WorkingDays.ZONE);
    var starts = input.required("starts", As.dateTime(clock));
    var minutes =
        input.required(
            "minutes", As.integer(Appointment.SHORTEST_MINUTES, Appointment.LONGEST_MINUTES));
    var place =
        input.required("place", typed -> PlainText.line(typed, ArrangementInput.LONGEST_PLACE));
    var topic = input.required("topic", As.oneOf(HandoutTopic.class));
    var childcare = input.flag("childcare");
    return () ->
        new Appointment(
            starts.get().toInstant(),
            Duration.ofMinutes(minutes.get()),
            zone.get(),
            place.get(),
            topic.get(),
            childcare.get());
  }
}
