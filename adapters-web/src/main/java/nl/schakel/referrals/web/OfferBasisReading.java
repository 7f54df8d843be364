package nl.schakel.referrals.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.SharingBasis.Form;
import nl.schakel.referrals.model.SharingBasis.Item;
import nl.schakel.referrals.model.SharingBasis.Obtained;
import nl.schakel.referrals.model.SharingBasis.Role;
import nl.schakel.referrals.usecase.Contents.Basis;
import nl.schakel.referrals.usecase.Contents.Sharing;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads why it may be shared, and what exactly. */
record OfferBasisReading(Input input, OfferAct act) {

  /** Without these nobody could answer, and they lead to nobody. */
  static final Set<Item> ALWAYS = Set.of(Item.TOPIC, Item.SENDER);

  private static final List<String> MORE =
      List.of(
          "items", "basisRole", "basisOn", "basisForm", "basisLanguage", "basisUntil", "article");

  /** Why. */
  enum Kind {
    ANONYMOUS,
    CLIENT_CHOICE,
    LEGAL_TASK
  }

  /** Whoever says nothing of it yet, says it later; half of it would be lost. */
  Supplier<Optional<Sharing>> sharing() {
    if (act == OfferAct.SAVE
        && Stream.concat(Stream.of("basis"), MORE.stream()).noneMatch(this::isFilled)) {
      return Optional::empty;
    }
    var kind = input.required("basis", As.oneOf(Kind.class));
    var items = input.list("items", 0, Item.values().length, As.oneOf(Item.class));
    var feedback = input.required("feedback", As.oneOf(Feedback.class));
    var basis = kind.ifRight().map(this::basis).orElse(Basis.Anonymous::new);
    return () -> Optional.of(new Sharing(basis.get(), withAlways(items.get()), feedback.get()));
  }

  private boolean isFilled(String name) {
    return input.typed().getOrDefault(name, List.of()).stream().anyMatch(it -> !it.isBlank());
  }

  private static Set<Item> withAlways(List<Item> chosen) {
    Set<Item> all = EnumSet.copyOf(ALWAYS);
    all.addAll(chosen);
    return all;
  }

  private Supplier<Basis> basis(Kind kind) {
    return switch (kind) {
      case ANONYMOUS -> Basis.Anonymous::new;
      case CLIENT_CHOICE -> {
        var how = obtained();
        yield () -> new Basis.ClientChoice(how.get());
      }
      case LEGAL_TASK -> {
        var article = input.required("article", typed -> PlainText.lines(typed, Note.LONGEST));
        var how = obtained();
        yield () -> new Basis.LegalTask(article.get(), how.get());
      }
    };
  }

  private Supplier<Obtained> obtained() {
    var by = input.required("basisRole", As.oneOf(Role.class));
    var on = input.required("basisOn", As.date());
    var form = input.required("basisForm", As.oneOf(Form.class));
    var language = input.required("basisLanguage", Language::parse);
    var until = input.required("basisUntil", As.date());
    return () -> new Obtained(by.get(), on.get(), form.get(), language.get(), until.get());
  }
}
