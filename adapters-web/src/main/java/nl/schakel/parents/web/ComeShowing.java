package nl.schakel.parents.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.parents.query.ParentBook.Line;
import nl.schakel.parents.usecase.AnswerInvitation.Answer;
import nl.schakel.parents.usecase.ReadInvitation.Summons;
import nl.schakel.parents.web.ComePage.Choice;
import nl.schakel.parents.web.ComePage.Voice;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Direction;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Puts the page of a parent in the words of the group, and in Dutch for who helps. */
@Component
class ComeShowing {

  private final OwnWords words;
  private final Clock clock;

  ComeShowing(OwnWords words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  View show(Summons summons, String address, Frame frame) {
    Wording own = words.in(summons.language());
    Optional<Wording> dutch = words.dutch(own);
    return frame
        .in(own)
        .show(
            new ComePage(
                address,
                voice(summons, own),
                dutch.map(other -> voice(summons, other)),
                choices(summons, own, dutch),
                texts(summons, own),
                words.missing(summons.language())));
  }

  private Voice voice(Summons summons, Wording words) {
    Optional<Gathering> meeting = summons.meeting();
    Dates dates = new Dates(words, clock);
    return new Voice(
        words.language().tag(),
        Direction.of(words.language()),
        words.text("parents.come.title", "provider", summons.provider().in(words.language())),
        meeting.map(each -> dates.span(each.start(), each.end(), each.zone())),
        meeting.map(Gathering::place),
        meeting.filter(Gathering::childcare).map(_ -> words.text("parents.come.childcare")),
        said(summons.line(), words));
  }

  private static Optional<String> said(Line line, Wording words) {
    Optional<String> answer =
        switch (line.state()) {
          case INVITED -> Optional.empty();
          case COMING -> Optional.of(words.text("parents.come.said.COMING"));
          case WAITING ->
              Optional.of(words.text("parents.come.said.WAITING", "place", line.place()));
          case STAYING_AWAY -> Optional.of(words.text("parents.come.said.STAYING_AWAY"));
        };
    Optional<String> call =
        Optional.of("parents.come.said.CALL").filter(_ -> line.wantsCall()).map(words::text);
    String all = String.join(" ", Stream.of(answer, call).flatMap(Optional::stream).toList());
    return Optional.of(all).filter(text -> !text.isEmpty());
  }

  private static List<Choice> choices(Summons summons, Wording own, Optional<Wording> dutch) {
    return Arrays.stream(Answer.values())
        .map(
            answer ->
                new Choice(
                    answer,
                    own.text("parents.come.answer." + answer),
                    dutch.map(words -> words.text("parents.come.answer." + answer)),
                    summons
                        .phone()
                        .filter(_ -> answer == Answer.QUESTION && !summons.canBeCalled())))
        .toList();
  }

  private static Optional<ComePage.Texts> texts(Summons summons, Wording own) {
    return switch (summons.texts()) {
      case NONE -> Optional.empty();
      case ON -> Optional.of(new ComePage.Texts(own.text("parents.come.texts.stop"), false));
      case OFF -> Optional.of(new ComePage.Texts(own.text("parents.come.texts.again"), true));
    };
  }
}
