package nl.schakel.parents.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Opinion;
import nl.schakel.parents.model.Opinion.Face;
import nl.schakel.parents.model.Opinion.Help;
import nl.schakel.parents.usecase.AnswerInvitation;
import nl.schakel.parents.usecase.ReadInvitation;
import nl.schakel.parents.usecase.ReadInvitation.Afterwards;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where a parent says what they thought; {@link ComeController} leads here when all is over. */
@Controller
@Requires(Permission.ANYONE)
class OpinionController {

  private final LinkTokens links;
  private final ReadInvitation reading;
  private final AnswerInvitation answering;
  private final OwnWords words;
  private final Clock clock;

  OpinionController(
      LinkTokens links,
      ReadInvitation reading,
      AnswerInvitation answering,
      OwnWords words,
      Clock clock) {
    this.links = links;
    this.reading = reading;
    this.answering = answering;
    this.words = words;
    this.clock = clock;
  }

  /** Empty for who has nothing to say any more, or not yet. */
  Optional<View> ask(String token, Frame frame) {
    return afterwards(token).map(found -> show(found, token, frame));
  }

  private Optional<Afterwards> afterwards(String token) {
    return links
        .resolve(Purpose.PARENT_INVITATION, token)
        .flatMap(id -> reading.afterwards(new ParentId(id), clock.instant()));
  }

  private View show(Afterwards found, String token, Frame frame) {
    Frame own = frame.in(words.in(found.language()));
    return own.show(page(found, token, FormView.empty(OpinionPage.TEXTS), own));
  }

  private static OpinionPage page(Afterwards found, String token, FormView form, Frame own) {
    return new OpinionPage(
        CodePage.PATH + "/" + token,
        found.line().opined(),
        options(Face.values(), own),
        options(Help.values(), own),
        form);
  }

  private static List<Option> options(Enum<?>[] values, Frame own) {
    return Arrays.stream(values)
        .map(each -> Option.of(each.name(), own.text("parents.come.opinion.of." + each)))
        .toList();
  }

  @PostMapping(CodePage.PATH + "/{token}/opinion")
  View say(@PathVariable String token, Input input, Frame frame) {
    Optional<Afterwards> found = afterwards(token);
    return found.isEmpty()
        ? ComeController.over(frame)
        : say(found.get(), token, input, frame.in(words.in(found.get().language())));
  }

  private View say(Afterwards found, String token, Input input, Frame own) {
    var face = input.required("face", As.oneOf(Face.class));
    var help = input.required("help", As.oneOf(Help.class));
    return switch (input.outcome(() -> new Opinion(face.get(), help.get()))) {
      case Rejected<Opinion>(var errors) ->
          own.refuse(
              page(found, token, new FormView(OpinionPage.TEXTS, input.typed(), errors), own));
      case Accepted<Opinion>(var opinion) -> {
        answering.opine(found.line().id(), opinion);
        yield own.seeOther(CodePage.PATH + "/" + token);
      }
    };
  }
}
