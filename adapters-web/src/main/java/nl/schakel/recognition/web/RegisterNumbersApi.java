package nl.schakel.recognition.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.recognition.model.NumberScheme;
import nl.schakel.recognition.query.Passport;
import nl.schakel.recognition.usecase.GiveRegisterNumber;
import nl.schakel.recognition.usecase.GiveRegisterNumber.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** By which numbers registers know the caller, for programs. */
@RestController
@RequestMapping("/api/v1/register-numbers")
@Requires(Permission.SIGNED_IN)
class RegisterNumbersApi {

  private final Passport passport;
  private final Organisations organisations;
  private final GiveRegisterNumber numbers;

  RegisterNumbersApi(Passport passport, Organisations organisations, GiveRegisterNumber numbers) {
    this.passport = passport;
    this.organisations = organisations;
    this.numbers = numbers;
  }

  /** A number, and the register that knows it. */
  record RegisterNumberShape(UUID registerId, String number) {}

  /** What is given. */
  record GivenNumberShape(String number) {}

  @GetMapping
  Listing<RegisterNumberShape> numbers(PageRequest page, Actor actor) {
    return Listing.of(
        page.of(passport.numbers(actor.person()))
            .map(it -> new RegisterNumberShape(it.register().value(), it.number())));
  }

  @PutMapping("/{id}")
  RegisterNumberShape giveNumber(
      @PathVariable UUID id, @Accepts(GivenNumberShape.class) Input input, Actor actor) {
    OrganisationId register = register(id);
    var typed = input.required("number", it -> PlainText.line(it, 2 * NumberScheme.LONGEST));
    if (numbers.give(actor, register, input.orReject(typed))
        instanceof Outcome.NoSuchNumber(var code)) {
      input.refuse("number", code);
    }
    return input.orReject(() -> number(actor, register));
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> takeNumberBack(@PathVariable UUID id, Actor actor) {
    numbers.takeBack(actor, register(id));
    return ResponseEntity.noContent().build();
  }

  private OrganisationId register(UUID id) {
    OrganisationId register = new OrganisationId(id);
    if (organisations.cards(List.of(register)).isEmpty()) {
      throw new NotFoundException("register");
    }
    return register;
  }

  /** As it is kept: without spaces, in capitals. */
  private RegisterNumberShape number(Actor actor, OrganisationId register) {
    return passport.numbers(actor.person()).stream()
        .filter(it -> it.register().equals(register))
        .map(it -> new RegisterNumberShape(it.register().value(), it.number()))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("number"));
  }
}
