package nl.schakel.parents.persistence;

/** How persons become numbers. */
final class ArchiveSql {

  static final String INVITED =
      """
      select group_id as "group", invited_at as "invitedAt" from parents.parent
      where invited_by = :worker order by invited_at, id
      """;

  static final String ADDED =
      """
      on conflict (group_id) do update set invited = tally.invited + excluded.invited,
        coming = tally.coming + excluded.coming, waiting = tally.waiting + excluded.waiting,
        staying_away = tally.staying_away + excluded.staying_away
      """;

  static final String TALLY =
      """
      insert into parents.tally (group_id, invited, coming, waiting, staying_away)
      select group_id, count(*), count(*) filter (where state = 'COMING'),
        count(*) filter (where state = 'WAITING'), count(*) filter (where state = 'STAYING_AWAY')
      from parents.parent where group_id = :group group by group_id
      """
          + ADDED;

  static final String HEADS =
      """
      insert into parents.heads (meeting, group_id, heads)
      select noted.meeting, noted.group_id, sum(noted.present) from (
        select meeting, group_id, cast(mark = 'PRESENT' as int) as present
        from parents.presence where group_id = :group
        union all
        select meeting, group_id, present from parents.former_presence where group_id = :group
      ) noted group by noted.meeting, noted.group_id
      on conflict (meeting) do nothing
      """;

  static final String ONE_MORE =
      """
      insert into parents.tally (group_id, invited, coming, waiting, staying_away)
      select group_id, 1, cast(:over and state = 'COMING' as int),
        cast(:over and state = 'WAITING' as int), cast(:over and state = 'STAYING_AWAY' as int)
      from parents.parent where id = :parent
      """
          + ADDED;

  static final String ONE_MORE_PRESENT =
      """
      insert into parents.former_presence (meeting, group_id, present)
      select meeting, group_id, cast(mark = 'PRESENT' as int)
      from parents.presence where parent = :parent and mark <> 'NOT_RECORDED'
      on conflict (meeting) do update set present = former_presence.present + excluded.present
      """;

  private ArchiveSql() {}
}
