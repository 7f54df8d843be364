package nl.schakel.handouts.web;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.handouts.query.HandoutDesk;
import nl.schakel.handouts.query.HandoutDesk.Work;
import nl.schakel.handouts.query.HandoutDesk.Written;
import nl.schakel.handouts.query.HandoutShelf.Standing;
import nl.schakel.handouts.query.Leaf.Part;
import nl.schakel.handouts.usecase.WriteHandout.Piece;
import nl.schakel.handouts.web.HandoutTextPage.Step;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Shows a hand-out to who writes it. */
@Component
class HandoutTextShowing {

  private final HandoutDesk desk;

  HandoutTextShowing(HandoutDesk desk) {
    this.desk = desk;
  }

  HandoutTextPage page(Piece piece, Frame frame) {
    Work work = desk.work(piece.topic(), piece.language());
    HandoutWords words = new HandoutWords(frame.words());
    boolean translation = !piece.language().equals(Language.DUTCH);
    return new HandoutTextPage(
        HandoutPaths.text(piece.topic(), piece.language()),
        title(piece, words),
        new FormView(HandoutForm.TEXTS, HandoutForm.values(work), List.of()),
        translation,
        !translation || work.dutch().isPresent(),
        HandoutStatus.of(work.draft().isPresent(), work.standing(), frame),
        work.last().map(text -> side(text, piece.language(), words)),
        work.dutch().filter(_ -> translation).map(text -> side(text, Language.DUTCH, words)),
        steps(work));
  }

  private static String title(Piece piece, HandoutWords words) {
    return words
        .words()
        .text(
            "handouts.text.title",
            "topic",
            words.topic(piece.topic()),
            "language",
            words.language(piece.language()));
  }

  private static SideView side(Written text, Language language, HandoutWords words) {
    return new SideView(
        language,
        words.language(language),
        text.body().title(),
        List.of(new Part(language, text.body().blocks())));
  }

  private static List<Step> steps(Work work) {
    List<Step> steps = new ArrayList<>();
    work.draft().ifPresent(_ -> steps.add(Step.PUBLICATION));
    work.standing().filter(Standing::isUnreviewed).ifPresent(_ -> steps.add(Step.REVIEW));
    work.published().ifPresent(_ -> steps.add(Step.RETIREMENT));
    return steps;
  }
}
