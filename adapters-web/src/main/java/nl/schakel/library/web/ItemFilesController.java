package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.FileId;
import nl.schakel.library.model.Attachment;
import nl.schakel.library.model.SentFile;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.usecase.KeepFiles;
import nl.schakel.library.usecase.ReceiveFile;
import nl.schakel.library.usecase.ReceiveFile.Command;
import nl.schakel.library.usecase.ReceiveFile.Outcome;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where files are put with an item, and taken away. */
@Controller
@Requires(Permission.WRITE_LIBRARY)
@RequestMapping(ItemFormPage.PATH + "/{id}/files")
class ItemFilesController {

  private final ItemFormShowing showing;
  private final ReceiveFile receiving;
  private final KeepFiles keeping;

  ItemFilesController(ItemFormShowing showing, ReceiveFile receiving, KeepFiles keeping) {
    this.showing = showing;
    this.receiving = receiving;
    this.keeping = keeping;
  }

  @GetMapping
  View list(@PathVariable UUID id, Actor actor, Frame frame) {
    Map<String, List<String>> usual = Map.of("language", List.of(frame.language().tag()));
    return frame.show(page(showing.open(actor, id), usual, List.of(), frame));
  }

  @Input.WithFile
  @PostMapping
  View add(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    DeskSheet work = showing.open(actor, id);
    var file = input.file("file", SentFile::parse);
    var name = input.required("name", typed -> PlainText.line(typed, Attachment.LONGEST_TITLE));
    var language = input.required("language", Language::parse);
    return switch (input.outcome(
        () -> new Command(actor, work.id(), file.get(), name.get(), language.get()))) {
      case Rejected<Command>(var errors) -> frame.refuse(page(work, input.typed(), errors, frame));
      case Accepted<Command>(var command) -> answer(receiving.receive(command), work, input, frame);
    };
  }

  private View answer(Outcome outcome, DeskSheet work, Input input, Frame frame) {
    return switch (outcome) {
      case Outcome.Added _ ->
          frame.seeOther(ItemFormPage.address(work.id()) + "/files", "library.notice.fileAdded");
      case Outcome.TooMany _ -> refuse("TOO_MANY_FILES", work, input, frame);
      case Outcome.Infected _ -> refuse("INFECTED_FILE", work, input, frame);
      case Outcome.NotScanned _ -> refuse("FILE_NOT_SCANNED", work, input, frame);
      case Outcome.NothingThere _ -> frame.seeOther(ItemFormPage.PATH, "library.notice.gone");
    };
  }

  private View refuse(String code, DeskSheet work, Input input, Frame frame) {
    return frame.refuse(page(work, input.typed(), List.of(FieldError.of("/file", code)), frame));
  }

  @PostMapping("/{file}/removal")
  View remove(@PathVariable UUID id, @PathVariable UUID file, Actor actor, Frame frame) {
    DeskSheet work = showing.open(actor, id);
    keeping.takeAway(actor, work.id(), new FileId(file));
    return frame.seeOther(ItemFormPage.address(work.id()) + "/files", "library.notice.fileRemoved");
  }

  private ItemFilesPage page(
      DeskSheet work, Map<String, List<String>> typed, List<FieldError> errors, Frame frame) {
    String base = ItemFormPage.address(work.id()) + "/files/";
    return new ItemFilesPage(
        work,
        new FormView("library.files", typed, errors),
        frame.languages().stream().map(each -> Option.of(each.tag(), frame.nameOf(each))).toList(),
        work.content().files().stream().map(file -> ItemShowing.file(file, base, frame)).toList(),
        receiving.isScanned());
  }
}
