package nl.schakel.communities.web;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.model.Reading;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.NoteReach;
import nl.schakel.communities.usecase.NoteReach.Outcome;
import nl.schakel.communities.web.CommunityFinding.Standing;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.SpreadsheetFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** How far a community reaches: numbers of people, never who. */
@Controller
@Requires(Permission.SIGNED_IN)
class ReachController {

  private static final String PATH = "/communities/{slug}/keeping/reach";

  private final CommunityFinding finding;
  private final CommunityWords words;
  private final ReachShowing showing;
  private final ReachCourse course;
  private final NoteReach noting;

  ReachController(
      CommunityFinding finding,
      CommunityWords words,
      ReachShowing showing,
      ReachCourse course,
      NoteReach noting) {
    this.finding = finding;
    this.words = words;
    this.showing = showing;
    this.course = course;
    this.noting = noting;
  }

  @GetMapping(PATH)
  View reach(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    Sheet community = finding.inside(actor, slug);
    ReachAsked asked = ReachAsked.read(input, community);
    return frame.show(page(community, asked, ReachPage.on(words.today()), actor, frame));
  }

  /** Every team on every day on which something changed. */
  @GetMapping(PATH + ".csv")
  ResponseEntity<byte[]> file(@PathVariable Slug slug, Actor actor, Frame frame) {
    Sheet community = finding.inside(actor, slug);
    List<String> columns =
        Stream.concat(
                Stream.of(frame.text("communities.day"), frame.text("communities.team")),
                ReachShowing.stages(frame).stream())
            .toList();
    return SpreadsheetFile.answer(
        "reach.csv", SpreadsheetFile.text(columns, course.rows(community, frame)));
  }

  @PostMapping(PATH)
  View note(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    return switch (input.outcome(ReadingForm.read(input))) {
      case Rejected<Reading>(var errors) ->
          frame.refuse(page(community, ReachAsked.ALL, typed(input, errors), actor, frame));
      case Accepted<Reading>(var reading) ->
          answer(noting.note(actor, community.id(), reading), community, input, actor, frame);
    };
  }

  private View answer(Outcome outcome, Sheet community, Input input, Actor actor, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ ->
          frame.seeOther(
              Keeping.of(community, frame).address() + "/reach", "communities.notice.noted");
      case Outcome.MoreThan(var stage) ->
          refused("/people", "MORE_THAN_" + stage, community, input, actor, frame);
      case Outcome.LessThan(var stage) ->
          refused("/people", "LESS_THAN_" + stage, community, input, actor, frame);
      case Outcome.UnknownTeam _ ->
          refused("/team", "UNKNOWN_TEAM", community, input, actor, frame);
      case Outcome.ToCome _ -> refused("/day", "TO_COME", community, input, actor, frame);
    };
  }

  private View refused(
      String field, String why, Sheet community, Input input, Actor actor, Frame frame) {
    FormView form = typed(input, List.of(FieldError.of(field, why)));
    return frame.refuse(page(community, ReachAsked.ALL, form, actor, frame));
  }

  private static FormView typed(Input input, List<FieldError> errors) {
    return new FormView(ReachPage.TEXTS, input.typed(), errors);
  }

  private ReachPage page(
      Sheet community, ReachAsked asked, FormView form, Actor actor, Frame frame) {
    return new ReachPage(
        Keeping.of(community, frame),
        finding.standing(community, actor) == Standing.KEEPER,
        showing.view(community, frame),
        asked,
        course.latest(community, asked, frame),
        CommunityWords.teamChoices(community.profile().teams()),
        form);
  }
}
