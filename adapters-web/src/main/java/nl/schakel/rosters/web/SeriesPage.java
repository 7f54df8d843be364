package nl.schakel.rosters.web;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import nl.schakel.places.SchoolRegion;
import nl.schakel.rosters.web.SeriesInput.Rhythm;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * Where dates for a group are proposed, changed and planned.
 *
 * @param missing how many meetings have no date
 * @param meetings the fields of a proposal; none while nothing is proposed
 * @param skipped days that were passed over, each with its reason
 * @param refused what could not be planned, each with its reason
 */
record SeriesPage(
    FormView form,
    String title,
    String address,
    String back,
    String period,
    int missing,
    List<String> meetings,
    List<String> skipped,
    List<String> refused,
    boolean isEnough) {

  static final String TEXTS = "rosters.series";
  private static final List<String> ZONES = List.of("Europe/Amsterdam", "Europe/Brussels");

  SeriesPage {
    meetings = List.copyOf(meetings);
    skipped = List.copyOf(skipped);
    refused = List.copyOf(refused);
  }

  /** What any group can choose from. */
  static SeriesPage ofAll() {
    return new SeriesPage(
        FormView.empty(TEXTS), "", "", "", "", 0, List.of(), List.of(), List.of(), true);
  }

  SeriesPage with(FormView typed) {
    return new SeriesPage(
        typed, title, address, back, period, missing, meetings, skipped, refused, isEnough);
  }

  SeriesPage proposing(FormView typed, List<String> fields, List<String> passed, boolean enough) {
    return new SeriesPage(
        typed, title, address, back, period, missing, fields, passed, refused, enough);
  }

  SeriesPage because(FormView typed, List<String> fields, List<String> reasons) {
    return new SeriesPage(
        typed, title, address, back, period, missing, fields, skipped, reasons, isEnough);
  }

  boolean isProposed() {
    return !meetings.isEmpty();
  }

  List<Option> days(Frame frame) {
    return Arrays.stream(DayOfWeek.values())
        .map(
            it ->
                Option.of(it.name(), it.getDisplayName(TextStyle.FULL, frame.language().locale())))
        .toList();
  }

  List<Option> rhythms(Frame frame) {
    return Arrays.stream(Rhythm.values())
        .map(it -> Option.of(it.name(), frame.text("rosters.rhythm." + it.name())))
        .toList();
  }

  List<Option> regions(Frame frame) {
    return Arrays.stream(SchoolRegion.values())
        .map(it -> Option.of(it.name(), frame.text("rosters.region." + it.name())))
        .toList();
  }

  List<Option> zones(Frame frame) {
    return ZONES.stream()
        .map(zone -> Option.of(zone, frame.dates().city(ZoneId.of(zone))))
        .toList();
  }
}
