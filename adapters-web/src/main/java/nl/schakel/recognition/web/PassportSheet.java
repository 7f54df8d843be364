package nl.schakel.recognition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.query.Passport.Done;
import nl.schakel.shared.text.Sheet;
import nl.schakel.shared.text.Sheet.Block;
import nl.schakel.shared.text.Sheet.Table;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** What somebody learned, as a document. */
@Component
class PassportSheet {

  private final LearningShowing showing;
  private final RecognitionWords words;
  private final People people;

  PassportSheet(LearningShowing showing, RecognitionWords words, People people) {
    this.showing = showing;
    this.words = words;
    this.people = people;
  }

  Sheet of(PersonId person, List<Done> done, Frame frame) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Sheet.Subject(name(person)));
    if (!showing.sums(done, frame).isEmpty()) {
      blocks.add(sums(done, frame));
    }
    if (!done.isEmpty()) {
      blocks.add(completions(done, frame));
    }
    return new Sheet(
        frame.language(),
        frame.text("recognition.passport.title"),
        frame.text("recognition.passport.author"),
        Optional.of(frame.text("recognition.passport.lead")),
        Optional.empty(),
        Sheet.Shape.PORTRAIT,
        blocks);
  }

  private String name(PersonId person) {
    return people.find(person).map(card -> card.name().value()).orElse("");
  }

  private Table sums(List<Done> done, Frame frame) {
    return new Table(
        frame.text("recognition.sums.caption"),
        List.of(
            frame.text("recognition.register"),
            frame.text("recognition.year"),
            frame.text("recognition.points")),
        showing.sums(done, frame).stream()
            .map(sum -> List.of(sum.register(), String.valueOf(sum.year()), sum.points()))
            .toList());
  }

  private Table completions(List<Done> done, Frame frame) {
    return new Table(
        frame.text("recognition.done.caption"),
        List.of(
            frame.text("recognition.title"),
            frame.text("recognition.completed"),
            frame.text("recognition.points"),
            frame.text("recognition.code")),
        done.stream().map(it -> row(it, frame)).toList());
  }

  private List<String> row(Done done, Frame frame) {
    String points =
        String.join(
            ", ",
            done.points().stream()
                .map(
                    it ->
                        RecognitionWords.number(it.points())
                            + " "
                            + words.organisation(it.register(), frame.language()))
                .toList());
    return List.of(
        done.title().in(frame.language()),
        frame.dates().day(done.day()),
        points,
        done.certificate().map(it -> it.code().written()).orElse(""));
  }
}
