package nl.schakel.referrals.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.SharingBasis.Form;
import nl.schakel.referrals.model.SharingBasis.Item;
import nl.schakel.referrals.model.SharingBasis.Obtained;
import nl.schakel.referrals.model.SharingBasis.Role;
import nl.schakel.referrals.usecase.Contents.Basis;
import nl.schakel.referrals.usecase.Contents.Sharing;
import nl.schakel.referrals.web.ReferralShapes.BasisKind;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads from JSON why something may be shared. */
record SharingInput(Input input) {

  Supplier<Sharing> read() {
    var kind = input.required("basis", As.oneOf(BasisKind.class));
    var items = input.list("items", 0, Item.values().length, As.oneOf(Item.class));
    var feedback = input.optional("feedback", As.oneOf(Feedback.class));
    Supplier<Basis> basis = kind.ifRight().map(this::basis).orElse(Basis.Anonymous::new);
    return () ->
        new Sharing(
            basis.get(),
            withAlways(items.get()),
            feedback.get().orElseGet(() -> usual(kind.get())));
  }

  /** What leads to nobody can be told back; of somebody nothing is, unless it was agreed. */
  private static Feedback usual(BasisKind kind) {
    return switch (kind) {
      case NO_PERSONAL_DATA -> Feedback.OUTCOME;
      case CLIENT_CHOICE, LEGAL_TASK -> Feedback.NONE;
    };
  }

  private static Set<Item> withAlways(List<Item> chosen) {
    Set<Item> all = EnumSet.of(Item.TOPIC, Item.SENDER);
    all.addAll(chosen);
    return all;
  }

  private Supplier<Basis> basis(BasisKind kind) {
    return switch (kind) {
      case NO_PERSONAL_DATA -> Basis.Anonymous::new;
      case CLIENT_CHOICE -> {
        Supplier<Obtained> how = obtained();
        yield () -> new Basis.ClientChoice(how.get());
      }
      case LEGAL_TASK -> {
        var article = input.required("article", typed -> PlainText.lines(typed, Note.LONGEST));
        Supplier<Obtained> how = obtained();
        yield () -> new Basis.LegalTask(article.get(), how.get());
      }
    };
  }

  private Supplier<Obtained> obtained() {
    var by = input.required("obtainedBy", As.oneOf(Role.class));
    var on = input.required("obtainedOn", As.date());
    var form = input.required("form", As.oneOf(Form.class));
    var language = input.required("language", Language::parse);
    var until = input.required("validUntil", As.date());
    return () -> new Obtained(by.get(), on.get(), form.get(), language.get(), until.get());
  }
}
