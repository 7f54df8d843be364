package nl.schakel.parents.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.query.ParentBook.Line;
import nl.schakel.parents.usecase.FollowParent;
import nl.schakel.parents.usecase.ReadParents;
import nl.schakel.parents.usecase.ReadParents.Sheet;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Corrects what is known of a parent, and forgets one who asks for that. */
@Controller
@RequestMapping(ParentPaths.GROUP + "/{parent}")
@Requires(Permission.INVITE_PARENTS)
class CorrectParentController {

  private final ReadParents reading;
  private final FollowParent following;
  private final GroupCaptions captions;

  CorrectParentController(ReadParents reading, FollowParent following, GroupCaptions captions) {
    this.reading = reading;
    this.following = following;
    this.captions = captions;
  }

  @GetMapping("/details")
  View show(@PathVariable UUID id, @PathVariable UUID parent, Actor actor, Frame frame) {
    Own own = own(actor, id, parent);
    return frame.show(page(own, KnownInput.form(own.line().known()), frame));
  }

  /** A parent whom this reader may correct, in their group. */
  private record Own(Sheet sheet, Line line) {

    String group() {
      return ParentPaths.group(line.group());
    }
  }

  private Own own(Actor actor, UUID group, UUID parent) {
    Sheet sheet = reading.sheet(actor, new ParentGroupId(group));
    return sheet
        .parent(new ParentId(parent))
        .filter(sheet::mayCorrect)
        .map(line -> new Own(sheet, line))
        .orElseThrow(() -> new NotFoundException("parent"));
  }

  private CorrectParentPage page(Own own, FormView form, Frame frame) {
    return new CorrectParentPage(
        own.group() + "/" + own.line().id().value() + "/details",
        new Link(captions.title(own.sheet().series(), frame), own.group()),
        frame.text("parents.correct.title", "name", own.line().known().alias().value()),
        KnownInput.languages(frame),
        KnownInput.parenthood(frame),
        form);
  }

  @PostMapping("/details")
  View correct(
      @PathVariable UUID id, @PathVariable UUID parent, Input input, Actor actor, Frame frame) {
    Own own = own(actor, id, parent);
    return switch (input.outcome(KnownInput.read(input, own.sheet().series()))) {
      case Rejected<Known>(var errors) -> refuse(own, input, errors, frame);
      case Accepted<Known>(var known) ->
          switch (following.correct(actor, own.line().id(), known)) {
            case CORRECTED ->
                frame.seeOther(own.group() + "#p-" + parent, "parents.notice.corrected");
            case SAME_PHONE ->
                refuse(own, input, List.of(FieldError.of("/phone", "SAME_PHONE")), frame);
          };
    };
  }

  private View refuse(Own own, Input input, List<FieldError> errors, Frame frame) {
    return frame.refuse(
        page(own, new FormView(GroupParentsPage.TEXTS, input.typed(), errors), frame));
  }

  @PostMapping("/erasure")
  View erase(@PathVariable UUID id, @PathVariable UUID parent, Actor actor, Frame frame) {
    Own own = own(actor, id, parent);
    following.erase(actor, own.line().id());
    return frame.seeOther(own.group(), "parents.notice.erased");
  }
}
