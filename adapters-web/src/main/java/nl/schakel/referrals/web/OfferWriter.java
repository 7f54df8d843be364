package nl.schakel.referrals.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.usecase.OfferReferral;
import nl.schakel.referrals.usecase.OfferReferral.Command;
import nl.schakel.referrals.usecase.OfferReferral.Outcome;
import nl.schakel.referrals.usecase.OfferReferral.Stage;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Keeps what was filled in, and says what is still wrong with it. */
@Component
class OfferWriter {

  private final OfferReferral offering;
  private final OfferReader reader;
  private final OfferAnswers answers;
  private final Clock clock;

  OfferWriter(OfferReferral offering, OfferReader reader, OfferAnswers answers, Clock clock) {
    this.offering = offering;
    this.reader = reader;
    this.answers = answers;
    this.clock = clock;
  }

  View write(OfferWay way, Input input, Actor actor, Frame frame) {
    OfferAct act =
        input
            .optional("act", As.oneOf(OfferAct.class))
            .ifRight()
            .flatMap(given -> given)
            .orElse(OfferAct.CHECK);
    FormView typed = new FormView(OfferPage.TEXTS, input.typed(), List.of());
    OfferSetting setting = new OfferSetting(way, typed, actor, frame);
    return switch (new OfferReading(input, way, act, today()).command(actor)) {
      case Rejected<Command>(var errors) -> answers.wrong(setting, errors);
      case Accepted<Command>(var command) -> written(setting, command, act, input);
    };
  }

  private View written(OfferSetting setting, Command command, OfferAct act, Input input) {
    try {
      return switch (outcome(setting.way(), command, input)) {
        case Outcome.Drafted(var id) -> drafted(setting, id, act);
        case Outcome refusal -> answers.refused(setting, command, refusal);
      };
    } catch (StaleChangeException _) {
      OfferRead now = reader.read(setting.actor(), setting.draft().id().value());
      return answers.wrong(
          setting.typing(setting.typed().outdated("note", now.version())),
          List.of(FieldError.of("/note", "STALE")));
    }
  }

  /** Always as a draft first: what is refused when it is checked is not lost. */
  private Outcome outcome(OfferWay way, Command command, Input input) {
    return way.draft()
        .map(
            kept -> offering.revise(kept.id(), input.seenVersion().ifRight(), command, Stage.DRAFT))
        .orElseGet(() -> offering.make(command, Stage.DRAFT));
  }

  private View drafted(OfferSetting setting, ReferralId id, OfferAct act) {
    return switch (act) {
      case SAVE -> setting.frame().seeOther(OfferPaths.draft(id), "offer.notice.saved");
      case CHECK -> checked(setting, reader.read(setting.actor(), id.value()));
    };
  }

  private View checked(OfferSetting setting, OfferRead kept) {
    OfferSetting written =
        new OfferSetting(
            setting.way().keptAs(kept), OfferValues.kept(kept), setting.actor(), setting.frame());
    return answers
        .objection(written, today())
        .orElseGet(() -> setting.frame().seeOther(OfferPaths.of(OfferPaths.SUMMARY, kept.id())));
  }

  private LocalDate today() {
    return clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
  }
}
