package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.query.PageRequest;

/**
 * What came in with a request: the JSON body of an API call, the fields of a form, or a query. A
 * controller takes it as an argument, reads every field, and gets the command only when all of them
 * are right; otherwise everything that is wrong is told at once.
 *
 * <pre>{@code
 * var name = input.required("name", PersonName::parse);
 * var seats = input.required("capacity", As.integer(1, 500));
 * return input.orReject(() -> new Command(name.get(), seats.get()));
 * }</pre>
 */
public final class Input {

  /** A field that was read: {@link #get} is for where every field is known to be right. */
  public sealed interface Value<T> extends Supplier<T> permits Values.Right, Values.Wrong {

    /** For checks between fields; empty when this one is wrong already. */
    Optional<T> ifRight();
  }

  /** All fields together: what they make, or everything that is wrong. */
  public sealed interface Outcome<T> {
    record Accepted<T>(T value) implements Outcome<T> {}

    record Rejected<T>(List<FieldError> errors) implements Outcome<T> {}
  }

  /** Names the record whose fields the input has, for the published description of the API. */
  @Documented
  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Accepts {
    Class<? extends Record> value();
  }

  /** The form may bring a file; without it a body is at most 64 KiB. */
  @Documented
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface WithFile {

    /** Knows whether somebody is signed in before anything they send is read. */
    interface Senders {
      boolean areKnown(HttpServletRequest request);
    }
  }

  private final Fields fields;
  private final SentFiles files;
  private final Map<String, List<String>> typed;
  private final LongSupplier seenVersion;

  private Input(
      Fields fields, SentFiles files, Map<String, List<String>> typed, LongSupplier seenVersion) {
    this.fields = fields;
    this.files = files;
    this.typed = typed;
    this.seenVersion = seenVersion;
  }

  static Input ofJson(byte[] body, LongSupplier seenVersion) {
    List<FieldError> errors = new ArrayList<>();
    Map<String, Node> nodes = JsonNodes.read(body, errors).nodes();
    return new Input(
        new Fields(Origin.JSON, "", nodes, errors), SentFiles.NONE, Map.of(), seenVersion);
  }

  static Input ofParameters(Origin origin, Map<String, List<String>> parameters, SentFiles files) {
    List<FieldError> errors = new ArrayList<>();
    Map<String, Node> nodes = FormNodes.read(parameters, errors).nodes();
    return new Input(new Fields(origin, "", nodes, errors), files, parameters, () -> 0);
  }

  public <T> Value<T> required(String name, Function<String, Parsed<T>> parse) {
    return required(name, As.text(parse));
  }

  /** Codes: REQUIRED and those of the kind. */
  public <T> Value<T> required(String name, As<T> as) {
    Node node = fields.ask(name);
    return fields.isMissing(node, as)
        ? fields.wrong(fields.at(name), "REQUIRED", Map.of())
        : fields.value(fields.at(name), node, as);
  }

  public <T> Value<Optional<T>> optional(String name, Function<String, Parsed<T>> parse) {
    return optional(name, As.text(parse));
  }

  /** Absent, null and an empty text are all "not given". */
  public <T> Value<Optional<T>> optional(String name, As<T> as) {
    Node node = fields.ask(name);
    return fields.isMissing(node, as)
        ? new Values.Right<>(Optional.empty())
        : Values.optional(fields.value(fields.at(name), node, as));
  }

  public <T> Value<T> id(String name, Function<UUID, T> make) {
    return required(name, As.id(make));
  }

  /** A box that is not ticked is not sent, so absent is false. */
  public Value<Boolean> flag(String name) {
    Node node = fields.ask(name);
    return node instanceof Node.Nothing
        ? new Values.Right<>(false)
        : fields.value(fields.at(name), node, As.flag());
  }

  public <T> Value<List<T>> list(
      String name, int atLeast, int atMost, Function<String, Parsed<T>> each) {
    return list(name, atLeast, atMost, As.text(each));
  }

  /** Codes: REQUIRED, TOO_FEW, TOO_MANY, DUPLICATE and those of the kind. */
  public <T> Value<List<T>> list(String name, int atLeast, int atMost, As<T> each) {
    Set<T> values = new LinkedHashSet<>();
    int before = fields.countErrors();
    int items = 0;
    for (Node node : fields.items(name, atLeast, atMost)) {
      String place = fields.at(name, items++);
      fields
          .value(place, node, each)
          .ifRight()
          .filter(value -> !values.add(value))
          .ifPresent(_ -> fields.wrong(place, "DUPLICATE", Map.of()));
    }
    return fields.countErrors() == before && values.size() == items
        ? new Values.Right<>(List.copyOf(values))
        : new Values.Wrong<>();
  }

  /** What is in a file. Codes: REQUIRED, FILE_TOO_LARGE and those of the parser. */
  public <T> Value<T> file(String name, Function<byte[], Parsed<T>> parse) {
    return fields.value(fields.at(name), files.read(name, parse));
  }

  /** An object that must be there: its fields are read from the answer. Codes: REQUIRED. */
  public Input object(String name) {
    return nested(fields.at(name), fields.ask(name));
  }

  public Optional<Input> objectIfGiven(String name) {
    Node node = fields.ask(name);
    return node instanceof Node.Nothing
        ? Optional.empty()
        : Optional.of(nested(fields.at(name), node));
  }

  /**
   * A row of a form that was left empty is none, so that a form can have rows to spare; one that
   * was emptied, but for its id, is taken away. Codes: REQUIRED, TOO_FEW, TOO_MANY, WRONG_TYPE.
   */
  public List<Input> objects(String name, int atLeast, int atMost) {
    List<Input> objects = new ArrayList<>();
    int place = 0;
    for (Node node : fields.items(name, atLeast, atMost)) {
      if (!fields.isSpare(node)) {
        objects.add(nested(fields.at(name, place), node));
      }
      place++;
    }
    return objects;
  }

  private Input nested(String place, Node node) {
    return new Input(fields.nested(place, node), files, typed, seenVersion);
  }

  /** Which part of a list is asked for; by default the first. */
  public Value<PageRequest> page() {
    var number = optional("pageNumber", As.integer(1, PageRequest.MAXIMUM_NUMBER));
    var size = optional("pageSize", As.integer(1, PageRequest.MAXIMUM_SIZE));
    return number.ifRight().isPresent() && size.ifRight().isPresent()
        ? new Values.Right<>(
            new PageRequest(number.get().orElse(1), size.get().orElse(PageRequest.DEFAULT_SIZE)))
        : new Values.Wrong<>();
  }

  /** The version that the caller saw: {@code If-Match}, or the hidden {@code version} of a form. */
  public Value<Long> seenVersion() {
    return fields.origin().isTyped()
        ? new Values.Right<>(seenVersion.getAsLong())
        : required("version", As.text(Input::version));
  }

  private static Parsed<Long> version(String text) {
    return text.matches("[0-9]{1,18}")
        ? Parsed.valid(Long.valueOf(text))
        : Parsed.invalid("INVALID_NUMBER");
  }

  /** Something that only several fields together show to be wrong. */
  public void refuse(String name, String code) {
    fields.wrong(fields.at(name), code, Map.of());
  }

  /** The same of one item of a list. */
  public void refuseItem(String name, int item, String code) {
    fields.wrong(fields.at(name, item), code, Map.of());
  }

  /** Where a field of this object stands, for what a use case finds wrong with it. */
  public String at(String name) {
    return fields.at(name);
  }

  /** What was typed, to show it again. */
  public Map<String, List<String>> typed() {
    return typed;
  }

  /** For the API: answers 400 with everything that is wrong. */
  public <T> T orReject(Supplier<T> make) {
    return switch (outcome(make)) {
      case Outcome.Accepted<T>(T value) -> value;
      case Outcome.Rejected<T>(List<FieldError> all) -> throw new InvalidInput(all);
    };
  }

  /** For a form, which shows the errors beside what was typed. */
  public <T> Outcome<T> outcome(Supplier<T> make) {
    List<FieldError> all = fields.allErrors();
    return all.isEmpty()
        ? new Outcome.Accepted<>(make.get())
        : new Outcome.Rejected<>(List.copyOf(all));
  }
}
