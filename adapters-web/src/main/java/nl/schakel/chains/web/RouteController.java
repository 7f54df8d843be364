package nl.schakel.chains.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.web.RouteFinder.Asked;
import nl.schakel.chains.web.RouteForm.Typed;
import nl.schakel.places.Municipality;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * "Where can I go with this?" An answer has an address that can be kept, unless its topic must not
 * stand in one: then it is the answer to a form, and gone when the page is closed.
 */
@Controller
@Requires(Permission.ANYONE)
class RouteController {

  private static final List<FieldError> SEVERAL = List.of(FieldError.of("/place", "SEVERAL"));

  private final RouteFinder finder;
  private final RouteShowing showing;
  private final TopicWords topics;
  private final RouteFormShowing forms;
  private final Clock clock;

  RouteController(
      RouteFinder finder,
      RouteShowing showing,
      TopicWords topics,
      RouteFormShowing forms,
      Clock clock) {
    this.finder = finder;
    this.showing = showing;
    this.topics = topics;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping(RouteFormPage.PATH)
  View form(Frame frame) {
    return frame.show(forms.page(FormView.empty(RouteFormPage.TEXTS), List.of(), frame));
  }

  @PostMapping(RouteFormPage.PATH)
  View ask(Input input, Caller caller, Frame frame) {
    return switch (reader().read(input)) {
      case Rejected<Typed>(var errors) -> refuse(input, errors, List.of(), frame);
      case Accepted<Typed>(Typed typed) when !typed.several().isEmpty() ->
          refuse(input, SEVERAL, typed.several(), frame);
      case Accepted<Typed>(Typed typed) when topics.isOpen(typed.asked().topic()) ->
          frame.seeOther(RouteForm.address(typed.asked()));
      case Accepted<Typed>(Typed typed) -> frame.show(page(typed.asked(), caller, frame));
    };
  }

  /**
   * Who came with an address that cannot be right is asked again, with what is right in it. What
   * must not stand in an address is asked anew.
   */
  @GetMapping(RoutePage.PATH)
  @SameForEveryVisitor
  View steps(Input input, Caller caller, Frame frame) {
    return switch (reader().read(input)) {
      case Rejected<Typed>(var errors) -> refuse(input, errors, List.of(), frame);
      case Accepted<Typed>(Typed typed) when !topics.isOpen(typed.asked().topic()) ->
          frame.seeOther(RouteFormPage.PATH, "chain.notice.askAgain");
      case Accepted<Typed>(Typed typed) when !typed.several().isEmpty() ->
          refuse(input, SEVERAL, typed.several(), frame);
      case Accepted<Typed>(Typed typed) -> frame.show(page(typed.asked(), caller, frame));
    };
  }

  private RouteForm reader() {
    return new RouteForm(
        topics.all().keySet(), LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE));
  }

  private RoutePage page(Asked asked, Caller caller, Frame frame) {
    return showing.page(finder.answer(asked, PartnerShelf.readerOf(caller)), caller, frame);
  }

  private View refuse(
      Input input, List<FieldError> errors, List<Municipality> several, Frame frame) {
    FormView typed = new FormView(RouteFormPage.TEXTS, input.typed(), errors);
    return frame.refuse(forms.page(typed, several, frame));
  }
}
