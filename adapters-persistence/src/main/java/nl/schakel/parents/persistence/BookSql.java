package nl.schakel.parents.persistence;

/** What is asked of the tables. */
final class BookSql {

  static final String LINES =
      """
      select p.*, case p.state when 'WAITING' then (
          select count(*) from parents.parent w where w.group_id = p.group_id
            and w.state = 'WAITING' and (w.since, w.id) <= (p.since, p.id))
        else 0 end as place
      from parents.parent p
      """;

  static final String ENTRIES =
      """
      select p.id, p.alias, p.state, coalesce(s.mark, 'NOT_RECORDED') as mark
      from parents.parent p
      left join parents.presence s on s.parent = p.id and s.meeting = :meeting
      where p.group_id = :group and (p.state <> 'STAYING_AWAY' or s.mark is not null)
      order by p.state <> 'COMING', p.invited_at, p.id
      """;

  static final String FIGURES =
      """
      select group_id, count(*) as invited, count(*) filter (where state = 'COMING') as coming,
        count(*) filter (where state = 'WAITING') as waiting,
        count(*) filter (where state = 'STAYING_AWAY') as staying_away
      from parents.parent where group_id = any(:groups) group by group_id
      union all
      select group_id, invited, coming, waiting, staying_away
      from parents.tally where group_id = any(:groups)
      """;

  /** What was put down as a number counts more than the marks. */
  static final String HEADS =
      """
      select group_id, meeting, heads from parents.heads where group_id = any(:groups)
      union all
      select s.group_id, s.meeting, count(*) filter (where s.mark = 'PRESENT')
      from parents.presence s where s.group_id = any(:groups)
        and not exists (select 1 from parents.heads h where h.meeting = s.meeting)
      group by s.group_id, s.meeting having count(*) filter (where s.mark <> 'NOT_RECORDED') > 0
      """;

  private BookSql() {}
}
