package nl.schakel.partners.persistence;

import java.time.ZoneOffset;
import java.util.Optional;
import nl.schakel.partners.model.ProfileProposal;
import nl.schakel.partners.model.ProfileProposal.Open;
import nl.schakel.partners.model.ProfileProposal.Told;
import nl.schakel.partners.port.ProfileProposals;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.StaleChangeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProfileProposals implements ProfileProposals {

  private static final String ADD =
      """
      insert into partners.profile_proposal (
        id, partner, state, profile, basis, by_account, by_person, since)
      values (:id, :partner, 'OPEN', :profile, :basis, :by, :person, :since)
      on conflict (partner) where state = 'OPEN' do nothing
      """;

  private static final String CLOSE =
      """
      update partners.profile_proposal
      set state = :state, decided_by = :decidedBy, decided_at = :decidedAt, reason = :reason
      where id = :id and state = 'OPEN'
      """;

  private final JdbcClient jdbc;
  private final ProfileJson json;
  private final ProposalReader reader;

  JdbcProfileProposals(JdbcClient jdbc, ProfileJson json, ProposalReader reader) {
    this.jdbc = jdbc;
    this.json = json;
    this.reader = reader;
  }

  @Override
  public Optional<ProfileProposal> find(ProfileProposal.Id id) {
    return jdbc.sql("select * from partners.profile_proposal where id = :id")
        .param("id", id.value())
        .query(reader)
        .optional();
  }

  @Override
  public Optional<Open> openOf(OrganisationId partner) {
    return jdbc.sql(
            "select * from partners.profile_proposal where partner = :partner and state = 'OPEN'")
        .param("partner", partner.value())
        .query(reader)
        .optional()
        .map(Open.class::cast);
  }

  @Override
  public void add(Open proposal) {
    Told told = proposal.told();
    int added =
        jdbc.sql(ADD)
            .param("id", told.id().value())
            .param("partner", told.partner().value())
            .param("profile", json.write(told.profile()))
            .param("basis", told.basis())
            .param("by", told.by())
            .param("person", told.person().value())
            .param("since", told.since().atOffset(ZoneOffset.UTC))
            .update();
    demandOne(added);
  }

  @Override
  public void close(ProfileProposal decided) {
    ProposalState state = ProposalState.of(decided);
    demandOne(
        jdbc.sql(CLOSE)
            .param("id", decided.told().id().value())
            .param("state", state.name())
            .params(ProposalState.decision(decided))
            .update());
  }

  private static void demandOne(int rows) {
    if (rows == 0) {
      throw new StaleChangeException("proposal");
    }
  }
}
