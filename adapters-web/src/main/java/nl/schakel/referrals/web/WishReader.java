package nl.schakel.referrals.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.chains.LinkId;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.Over.Cause;
import nl.schakel.referrals.model.Refusal.Consequence;
import nl.schakel.referrals.usecase.Wish;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads what somebody wants to do with a referral from the form of that step. */
record WishReader(Input input) {

  static final String NOWHERE = "NOWHERE";

  /** More criteria than any link has. */
  private static final int MOST_CRITERIA = 100;

  Supplier<Wish> read(Step step) {
    return switch (step) {
      case ASK_INFO -> words("question", Wish.Ask::new);
      case SUPPLY_INFO -> words("told", Wish.Supply::new);
      case WAITLIST -> waitlist();
      case ACCEPT -> Wish.Accept::new;
      case DECLINE -> no(Wish.Decline::new);
      case START -> start();
      case END -> end();
      case CONFIRM_FEEDBACK -> Wish.ConfirmFeedback::new;
      case HAND_BACK -> no(Wish.HandBack::new);
      case DROP_OUT -> dropOut();
      case WITHDRAW -> Wish.Withdraw::new;
      case STOP_SHARING -> Wish.StopSharing::new;
      case VOID_AS_ERROR -> Wish.VoidAsError::new;
      case OFFER, DEADLINE -> throw new IllegalArgumentException("not on this page");
    };
  }

  private Supplier<Wish> words(String field, Function<String, Wish> wish) {
    var words = input.required(field, WishReader::text);
    return () -> wish.apply(words.get());
  }

  private Supplier<Wish> waitlist() {
    var expected = input.required("expected", As.date());
    var plan = input.required("plan", WishReader::text);
    return () -> new Wish.Waitlist(expected.get(), plan.get());
  }

  private Supplier<Wish> start() {
    var contact = input.required("contact", As.date());
    return () -> new Wish.Start(contact.get());
  }

  private Supplier<Wish> end() {
    var outcome = input.required("outcome", As.oneOf(EndOutcome.class));
    var words = input.optional("closing", WishReader::text);
    return () -> new Wish.End(outcome.get(), words.get());
  }

  private Supplier<Wish> dropOut() {
    var cause = input.required("cause", As.oneOf(Cause.class));
    return () -> new Wish.DropOut(cause.get());
  }

  private Supplier<Wish> no(Function<Wish.No, Wish> wish) {
    var reason = input.required("reason", As.oneOf(Reason.class));
    var criterion = input.optional("criterion", As.integer(1, MOST_CRITERIA));
    var language = input.optional("language", Language::parse);
    var way = input.optional("way", WishReader::way);
    var words = input.optional("words", WishReader::text);
    return () ->
        wish.apply(
            new Wish.No(
                reason.get(),
                onlyFor(reason, Reason.NOT_ELIGIBLE, criterion),
                onlyFor(reason, Reason.LANGUAGE_NOT_AVAILABLE, language),
                way.get(),
                words.get()));
  }

  /** What was chosen for a reason that was changed afterwards does not count. */
  private static <T> Optional<T> onlyFor(
      Value<Reason> chosen, Reason asking, Value<Optional<T>> answer) {
    return answer.get().filter(_ -> chosen.get() == asking);
  }

  private static Parsed<Consequence> way(String typed) {
    return typed.equals(NOWHERE)
        ? Parsed.valid(new Consequence.Nowhere())
        : Ids.parse(typed)
            .<Parsed<Consequence>>map(id -> Parsed.valid(new Consequence.Elsewhere(new LinkId(id))))
            .orElseGet(() -> Parsed.invalid("UNKNOWN_VALUE"));
  }

  /** Longer than a note, so that what is too long is told as such by whoever reads notes. */
  private static Parsed<String> text(String typed) {
    return PlainText.lines(typed, 10 * Note.LONGEST);
  }
}
