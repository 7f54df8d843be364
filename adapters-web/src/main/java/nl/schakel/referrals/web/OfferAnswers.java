package nl.schakel.referrals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.referrals.model.Content;
import nl.schakel.referrals.usecase.OfferReferral.Command;
import nl.schakel.referrals.usecase.OfferReferral.Outcome;
import nl.schakel.referrals.usecase.OfferReferral.Part;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.MarkedText;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Says why something was not kept or cannot be sent, with everything that was typed. */
@Component
class OfferAnswers {

  private final OfferShowing showing;

  OfferAnswers(OfferShowing showing) {
    this.showing = showing;
  }

  View wrong(OfferSetting setting, List<FieldError> errors) {
    return setting.frame().refuse(page(setting, errors));
  }

  private OfferPage page(OfferSetting setting, List<FieldError> errors) {
    FormView form = setting.typed().withErrors(errors);
    return showing.page(setting.way(), form, setting.actor(), setting.frame());
  }

  private View refused(OfferSetting setting, OfferPage.Refusal why) {
    return setting.frame().refuse(page(setting, List.of()).refusing(why));
  }

  View refused(OfferSetting setting, Command command, Outcome outcome) {
    Frame frame = setting.frame();
    return switch (outcome) {
      case Outcome.Drafted(var id) -> frame.seeOther(OfferPaths.draft(id));
      case Outcome.Offered(var id, _) ->
          frame.seeOther(OfferPaths.of(OfferPaths.SENT, id), "offer.notice.sent");
      case Outcome.Emergency(var country) ->
          refused(
              setting,
              new OfferPage.Refusal(
                  frame.text("offer.refused.danger"),
                  List.of(frame.text("offer.refused.danger." + country)),
                  List.of()));
      case Outcome.Unfit(var flaws) -> wrong(setting, OfferFlaws.errors(flaws));
      case Outcome.NotForThem(var numbers) ->
          notForThem(setting, setting.way().criteria(numbers).toList());
      case Outcome.NotPossible() -> notPossible(setting);
      case Outcome.TellsOfSomebody(var part, var findings) ->
          telling(setting, part, words(command, part), findings);
      case Outcome.Unreadable(var part, var code) ->
          wrong(setting, List.of(FieldError.of("/" + field(part), code)));
      case Outcome.NoLongerDraft() ->
          frame.seeOther(OfferPaths.one(setting.draft().id()), "offer.notice.noLongerDraft");
    };
  }

  View notForThem(OfferSetting setting, List<Criterion> against) {
    return refused(setting, showing.notForThem(setting.way(), against, setting.frame()));
  }

  View notPossible(OfferSetting setting) {
    return refused(setting, showing.notPossible(setting.way(), setting.frame()));
  }

  private View telling(OfferSetting setting, Part part, String text, List<Finding> findings) {
    List<FieldError> errors =
        findings.stream()
            .map(found -> FieldError.of("/" + field(part), MarkedText.code(found.kind())))
            .distinct()
            .toList();
    return setting.frame().refuse(page(setting, errors).marking(MarkedText.of(text, findings)));
  }

  /** As it was checked, so that the places that were found are those. */
  private static String words(Command command, Part part) {
    return switch (part) {
      case NOTE -> command.contents().note().orElse("");
      case ARTICLE -> OfferArticle.of(command.contents()).orElse("");
    };
  }

  private static String field(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  /** What keeps a draft from being sent; empty when nothing does. */
  Optional<View> objection(OfferSetting setting, LocalDate today) {
    Content content = setting.draft().details().content();
    List<Criterion> against = setting.way().against(content.answers());
    if (!against.isEmpty()) {
      return Optional.of(notForThem(setting, against));
    }
    List<FieldError> errors =
        OfferFlaws.errors(content.flaws(setting.way().link().to().partner(), today));
    return errors.isEmpty() ? Optional.empty() : Optional.of(wrong(setting, errors));
  }
}
