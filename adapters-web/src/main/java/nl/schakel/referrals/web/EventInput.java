package nl.schakel.referrals.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.chains.LinkId;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.Over.Cause;
import nl.schakel.referrals.model.Refusal.Consequence;
import nl.schakel.referrals.usecase.Wish;
import nl.schakel.referrals.usecase.Wish.No;
import nl.schakel.referrals.web.EventShapes.EventType;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads from JSON what somebody wants to do; empty for a fact that changes no state. */
record EventInput(Input input) {

  Optional<Supplier<Wish>> wish(EventType type) {
    return switch (type) {
      case OFFER -> plain(new Wish.Offer());
      case ACCEPT -> plain(new Wish.Accept());
      case CONFIRM_FEEDBACK -> plain(new Wish.ConfirmFeedback());
      case WITHDRAW -> plain(new Wish.Withdraw());
      case STOP_SHARING -> plain(new Wish.StopSharing());
      case VOID_AS_ERROR -> plain(new Wish.VoidAsError());
      case ASK_INFO, SUPPLY_INFO, WAITLIST -> Optional.of(saying(type));
      case DECLINE, HAND_BACK -> Optional.of(no(type));
      case START, END, DROP_OUT -> Optional.of(going(type));
      case ACKNOWLEDGE, WARM_HANDOVER, FEEDBACK, REASSIGN -> Optional.empty();
    };
  }

  private static Optional<Supplier<Wish>> plain(Wish wish) {
    return Optional.of(() -> wish);
  }

  private Supplier<Wish> saying(EventType type) {
    var text = input.required("text", EventInput::words);
    if (type == EventType.WAITLIST) {
      var date = input.required("date", As.date());
      return () -> new Wish.Waitlist(date.get(), text.get());
    }
    return () ->
        type == EventType.ASK_INFO ? new Wish.Ask(text.get()) : new Wish.Supply(text.get());
  }

  private Supplier<Wish> going(EventType type) {
    if (type == EventType.START) {
      Input.Value<LocalDate> date = input.required("date", As.date());
      return () -> new Wish.Start(date.get());
    }
    if (type == EventType.DROP_OUT) {
      var cause = input.required("cause", As.oneOf(Cause.class));
      return () -> new Wish.DropOut(cause.get());
    }
    var outcome = input.required("outcome", As.oneOf(EndOutcome.class));
    var text = input.optional("text", EventInput::words);
    return () -> new Wish.End(outcome.get(), text.get());
  }

  private Supplier<Wish> no(EventType type) {
    var reason = input.required("reason", As.oneOf(Reason.class));
    var criterion = input.optional("criterion", As.integer(1, 100));
    var language = input.optional("language", Language::parse);
    var alternative = input.optional("alternativeLinkId", As.id(LinkId::new));
    var gap = input.optional("gap", As.flag());
    var text = input.optional("text", EventInput::words);
    Supplier<No> no =
        () ->
            new No(
                reason.get(),
                criterion.get(),
                language.get(),
                consequence(alternative.get(), gap.get()),
                text.get());
    return () ->
        type == EventType.DECLINE ? new Wish.Decline(no.get()) : new Wish.HandBack(no.get());
  }

  private static Optional<Consequence> consequence(Optional<LinkId> other, Optional<Boolean> gap) {
    return other
        .<Consequence>map(Consequence.Elsewhere::new)
        .or(() -> gap.filter(Boolean::booleanValue).map(_ -> new Consequence.Nowhere()));
  }

  static Parsed<String> words(String typed) {
    return PlainText.lines(typed, Note.LONGEST);
  }
}
