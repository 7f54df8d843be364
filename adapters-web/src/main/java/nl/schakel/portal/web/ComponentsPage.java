package nl.schakel.portal.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Filter;
import nl.schakel.shared.web.Parts.FilterOption;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Progress;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Step;
import nl.schakel.shared.web.Parts.Tone;

/** One example of every component, in situations as they are on real pages. */
record ComponentsPage(FormView form, Frame frame) {

  private static final Instant TEN = Instant.parse("2027-11-25T09:00:00Z");
  private static final Instant HALF_PAST_ELEVEN = Instant.parse("2027-11-25T10:30:00Z");
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  String text(String key) {
    return frame.text("portal.components." + key);
  }

  String when() {
    return frame.dates().span(TEN, HALF_PAST_ELEVEN, BRUSSELS);
  }

  List<Fact> facts() {
    return List.of(
        new Fact(text("when"), when()),
        new Fact(text("where"), text("online")),
        new Fact(text("forWhom"), text("forWhom.value")));
  }

  List<Status> states() {
    return Arrays.stream(Tone.values())
        .map(tone -> new Status(text("state." + tone.shape()), tone))
        .toList();
  }

  Status state(Tone tone) {
    return new Status(text("state." + tone.shape()), tone);
  }

  List<Step> steps() {
    return List.of(
        new Step(text("step.choose"), Progress.DONE),
        new Step(text("step.fill"), Progress.CURRENT),
        new Step(text("step.check"), Progress.COMING));
  }

  List<Option> themes() {
    return List.of(
        Option.of("stress", text("theme.stress")).withHint(when()),
        Option.of("trauma", text("theme.trauma")).withHint(when()));
  }

  List<Option> languages() {
    return frame.languages().stream()
        .map(language -> Option.of(language.tag(), frame.nameOf(language)))
        .toList();
  }

  List<Filter> filters() {
    return List.of(
        new Filter(
            "topic",
            text("topic"),
            List.of(
                new FilterOption("stress", text("theme.stress"), 3, true),
                new FilterOption("trauma", text("theme.trauma"), 12, false))));
  }

  List<Chip> chips() {
    return List.of(new Chip(text("theme.stress"), "/demo/components"));
  }

  Pages numbered() {
    return Pages.numbered(5, 12, number -> "/demo/components?pageNumber=" + number);
  }
}
