package nl.schakel.courses.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.model.Picture;
import nl.schakel.courses.usecase.KeepPictures;
import nl.schakel.courses.usecase.KeepPictures.Command;
import nl.schakel.courses.usecase.KeepPictures.Outcome;
import nl.schakel.courses.web.Authoring.Work;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.TextFields;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The pictures that an author can put into chapters. */
@Controller
@Requires(Permission.KEEP_COURSES)
@RequestMapping(Authoring.PATH + "/{course}/pictures")
class PicturesController {

  private final Authoring authoring;
  private final KeepPictures pictures;

  PicturesController(Authoring authoring, KeepPictures pictures) {
    this.authoring = authoring;
    this.pictures = pictures;
  }

  @GetMapping
  View list(@PathVariable UUID course, Actor actor, Frame frame) {
    Work work = authoring.open(actor, course);
    return frame.show(PicturesPage.of(work, Map.of(), List.of(), frame));
  }

  @Input.WithFile
  @PostMapping
  View add(@PathVariable UUID course, Input input, Actor actor, Frame frame) {
    Work work = authoring.open(actor, course);
    var picture = input.file("picture", PictureFile::parse);
    var text = TextFields.required(input, "text", PicturesController::text);
    return switch (input.outcome(
        () -> new Command(actor, work.sheet().id(), picture.get(), text.get()))) {
      case Rejected<Command>(var errors) ->
          frame.refuse(PicturesPage.of(work, input.typed(), errors, frame));
      case Accepted<Command>(var command) -> keep(command, work, frame);
    };
  }

  private static Parsed<String> text(String typed) {
    return PlainText.line(typed, Picture.LONGEST_TEXT);
  }

  private View keep(Command command, Work work, Frame frame) {
    String page = work.address() + "/pictures";
    return switch (pictures.keep(command)) {
      case Outcome.Added _ -> frame.seeOther(page, "courses.notice.pictureAdded");
      case Outcome.TooMany _ -> frame.seeOther(page, "courses.notice.tooManyPictures");
      case Outcome.Removed _ -> frame.seeOther(page);
    };
  }
}
