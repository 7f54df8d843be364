package nl.schakel.groups.port;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Ask;
import nl.schakel.groups.model.Ask.Question;
import nl.schakel.groups.model.Booking;
import nl.schakel.groups.model.Booking.Clash;
import nl.schakel.groups.model.Leader;
import nl.schakel.groups.model.Meeting;
import nl.schakel.groups.model.MunicipalAgreement;
import nl.schakel.groups.model.MunicipalAgreement.InForce;
import nl.schakel.groups.model.MunicipalAgreement.Proposed;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.groups.model.ParentGroup.Planned;
import nl.schakel.groups.model.ParentGroup.Recruiting;
import nl.schakel.groups.model.ParentGroup.State;
import nl.schakel.groups.model.Terms;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import org.jspecify.annotations.Nullable;

/** Groups, for as long as a test takes. */
public final class GroupsInMemory {

  private final Map<MunicipalAgreementId, MunicipalAgreement> agreements = new HashMap<>();
  private final Map<ParentGroupId, ParentGroup> groups = new LinkedHashMap<>();
  private final Map<ParentGroupId, LocalDate> told = new HashMap<>();
  private final Map<MeetingId, Meeting> meetings = new HashMap<>();
  private final Map<AskId, Ask> asks = new LinkedHashMap<>();
  private final Map<ParentGroupId, List<Booking>> bookings = new HashMap<>();
  private final Set<Leader> leaders = new HashSet<>();

  public GroupPorts ports() {
    return new GroupPorts(
        new KeptAgreements(),
        new KeptGroups(),
        new KeptMeetings(),
        new KeptAsks(),
        this::rewrite,
        new KeptLeaders());
  }

  private final class KeptAgreements implements MunicipalAgreements {

    @Override
    public void add(Proposed agreement) {
      save(agreement);
    }

    @Override
    public Optional<MunicipalAgreement> lock(MunicipalAgreementId id) {
      return Optional.ofNullable(agreements.get(id));
    }

    @Override
    public void save(MunicipalAgreement agreement) {
      agreements.put(agreement.getId(), agreement);
    }

    @Override
    public boolean covers(MunicipalAgreementId id, LocalDate day) {
      return held(agreements.get(id))
          .filter(terms -> !day.isBefore(terms.from()) && !day.isAfter(terms.until()))
          .isPresent();
    }

    private static Optional<Terms> held(@Nullable MunicipalAgreement agreement) {
      return switch (agreement) {
        case InForce held -> Optional.of(held.terms());
        case MunicipalAgreement.Ended ended -> ended.terms();
        case Proposed _ -> Optional.empty();
        case null -> Optional.empty();
      };
    }

    @Override
    public Map<Language, Integer> planned(MunicipalAgreementId id) {
      return groups.values().stream()
          .filter(group -> group.plan().agreement().equals(id))
          .filter(group -> group.state() != State.CANCELLED)
          .collect(
              Collectors.groupingBy(
                  group -> group.plan().language(), Collectors.summingInt(_ -> 1)));
    }
  }

  private final class KeptGroups implements ParentGroups {

    @Override
    public void add(Planned group) {
      groups.put(group.getId(), group);
    }

    @Override
    public Optional<ParentGroup> lock(ParentGroupId id) {
      return Optional.ofNullable(groups.get(id));
    }

    @Override
    public void save(ParentGroup group) {
      groups.put(group.getId(), next(group));
    }

    private static ParentGroup next(ParentGroup group) {
      Plan plan = next(group.plan());
      return switch (group) {
        case Planned _ -> new Planned(plan);
        case Recruiting _ -> new Recruiting(plan);
        case ParentGroup.Confirmed _ -> new ParentGroup.Confirmed(plan);
        case ParentGroup.Running _ -> new ParentGroup.Running(plan);
        case ParentGroup.Completed(var _, var at) -> new ParentGroup.Completed(plan, at);
        case ParentGroup.Cancelled(var _, var reason, var at) ->
            new ParentGroup.Cancelled(plan, reason, at);
      };
    }

    private static Plan next(Plan plan) {
      return new Plan(
          plan.id(),
          plan.agreement(),
          plan.municipality(),
          plan.provider(),
          plan.language(),
          plan.arrangement(),
          plan.parents(),
          plan.openSince(),
          plan.version() + 1);
    }

    @Override
    public List<ParentGroupId> undecided(LocalDate day, int atMost) {
      return groups.values().stream()
          .filter(group -> group instanceof Planned || group instanceof Recruiting)
          .map(ParentGroup::plan)
          .filter(plan -> !day.isBefore(plan.arrangement().decision()))
          .filter(plan -> plan.parents() < plan.arrangement().minimum())
          .filter(plan -> !plan.arrangement().decision().equals(told.get(plan.id())))
          .map(Plan::id)
          .limit(atMost)
          .toList();
    }

    @Override
    public void noteTold(ParentGroupId id) {
      lock(id).ifPresent(group -> told.put(id, group.plan().arrangement().decision()));
    }
  }

  private final class KeptMeetings implements Meetings {

    @Override
    public void add(Meeting meeting) {
      meetings.put(meeting.id(), meeting);
    }

    @Override
    public void save(Meeting meeting) {
      add(new Meeting(meeting.id(), meeting.group(), meeting.appointment(), meeting.version() + 1));
    }

    @Override
    public void remove(MeetingId id) {
      meetings.remove(id);
      bookings.replaceAll(
          (_, all) -> all.stream().filter(one -> !one.meeting().equals(id)).toList());
    }

    @Override
    public List<Meeting> of(ParentGroupId group) {
      return meetings.values().stream()
          .filter(meeting -> meeting.group().equals(group))
          .sorted(Comparator.comparing(meeting -> meeting.appointment().start()))
          .toList();
    }
  }

  private final class KeptAsks implements Asks {

    @Override
    public void add(Ask.Open ask) {
      asks.put(ask.getId(), ask);
    }

    @Override
    public void save(Ask ask) {
      asks.put(ask.getId(), ask);
    }

    @Override
    public Optional<Question> question(AskId id) {
      return Optional.ofNullable(asks.get(id)).map(Ask::question);
    }

    @Override
    public List<Ask> of(ParentGroupId group) {
      return asks.values().stream().filter(ask -> ask.question().group().equals(group)).toList();
    }
  }

  private final class KeptLeaders implements Leaders {

    @Override
    public void save(Leader leader) {
      find(leader.person(), leader.provider(), leader.part()).ifPresent(leaders::remove);
      leaders.add(leader);
    }

    @Override
    public Optional<Leader> find(PersonId person, OrganisationId provider, GroupPart part) {
      return leaders.stream()
          .filter(one -> one.person().equals(person) && one.part() == part)
          .filter(one -> one.provider().equals(provider))
          .findFirst();
    }
  }

  private List<Clash> rewrite(ParentGroupId group, List<Booking> wanted) {
    List<Clash> clashes = new ArrayList<>();
    List<Booking> taken = new ArrayList<>();
    for (Booking booking : wanted) {
      Optional<Clash> clash = clash(group, booking, taken);
      clash.ifPresentOrElse(clashes::add, () -> taken.add(booking));
    }
    if (clashes.isEmpty()) {
      bookings.put(group, taken);
    }
    return List.copyOf(clashes);
  }

  private Optional<Clash> clash(ParentGroupId group, Booking wanted, List<Booking> taken) {
    Map<ParentGroupId, List<Booking>> all = new HashMap<>(bookings);
    all.put(group, taken);
    return all.entrySet().stream()
        .flatMap(
            each ->
                each.getValue().stream()
                    .filter(wanted::overlaps)
                    .map(other -> new Clash(wanted, other, each.getKey())))
        .findFirst();
  }
}
