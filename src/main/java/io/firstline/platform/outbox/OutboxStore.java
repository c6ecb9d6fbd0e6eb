package io.firstline.platform.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.util.PGInterval;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the outbox. Only the database's clock counts: nodes may disagree about the time. */
@Component
@Profile("!memory")
final class OutboxStore {

  private final JdbcClient jdbc;

  OutboxStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Locks the lane until the transaction ends, so that its numbers follow the commits. */
  void add(NewEntry entry) {
    jdbc.sql(
            """
            with held as (
              insert into outbox_lane (lane) values (?)
              on conflict (lane) do update set version = outbox_lane.version + 1
              returning lane)
            insert into outbox_entry (lane, kind, payload) select lane, ?, ?::jsonb from held
            """)
        .params(entry.lane(), entry.kind(), entry.payload())
        .update();
  }

  Optional<OutboxLane> lease(UUID worker, Duration duration) {
    return jdbc.sql(
            """
            update outbox_lane
               set lease = lease + 1, leased_by = :worker, leased_until = now() + :duration
             where lane = (select lane from outbox_lane
                            where due_at <= now() and leased_until <= now()
                            order by due_at limit 1 for update skip locked)
            returning lane, lease
            """)
        .param("worker", worker)
        .param("duration", interval(duration))
        .query((row, number) -> new OutboxLane(row.getString("lane"), row.getLong("lease")))
        .optional();
  }

  /** One lane at a time: whoever locks several must do so in the order everybody does. */
  void renewLeases(UUID worker, Duration duration) {
    jdbc.sql("select lane from outbox_lane where leased_by = ? and leased_until > now()")
        .param(worker)
        .query(String.class)
        .list()
        .forEach(lane -> renewLease(lane, worker, duration));
  }

  private void renewLease(String lane, UUID worker, Duration duration) {
    jdbc.sql(
            """
            update outbox_lane set leased_until = now() + ?
             where lane = ? and leased_by = ? and leased_until > now()
            """)
        .params(interval(duration), lane, worker)
        .update();
  }

  void release(OutboxLane lane) {
    jdbc.sql(
            """
            update outbox_lane set leased_by = null, leased_until = '-infinity'
             where lane = ? and lease = ?
            """)
        .params(lane.name(), lane.lease())
        .update();
  }

  /** Nothing when the lease was lost. */
  Optional<LaneHead> head(OutboxLane lane) {
    return jdbc.sql(
            """
            select l.version, e.*, extract(epoch from now() - e.created_at)::bigint as age
              from outbox_lane l
              left join lateral (select * from outbox_entry
                                  where lane = l.lane order by id limit 1) e on true
             where l.lane = ? and l.lease = ?
            """)
        .params(lane.name(), lane.lease())
        .query((row, number) -> head(row, lane))
        .optional();
  }

  void removeIfStillEmpty(OutboxLane lane, long version) {
    jdbc.sql("delete from outbox_lane where lane = ? and lease = ? and version = ?")
        .params(lane.name(), lane.lease(), version)
        .update();
  }

  /** Takes out a delivered entry, and the lane with it when that was its last: then true. */
  boolean finish(OutboxLane lane, OutboxEntry entry, long version) {
    return jdbc.sql(
                """
                with done as (delete from outbox_entry where id = :entry)
                delete from outbox_lane
                 where lane = :lane and lease = :lease and version = :version
                   and not exists (select from outbox_entry where lane = :lane and id <> :entry)
                """)
            .param("entry", entry.id())
            .param("lane", lane.name())
            .param("lease", lane.lease())
            .param("version", version)
            .update()
        == 1;
  }

  /** Gives the lane back, due after the pause. */
  void postpone(OutboxLane lane, OutboxEntry entry, Duration pause, String why) {
    var held =
        jdbc.sql(
                """
                update outbox_lane
                   set due_at = now() + ?, leased_by = null, leased_until = '-infinity'
                 where lane = ? and lease = ?
                """)
            .params(interval(pause), lane.name(), lane.lease())
            .update();
    if (held == 1) {
      jdbc.sql("update outbox_entry set attempts = attempts + 1, last_error = ? where id = ?")
          .params(why, entry.id())
          .update();
    }
  }

  /**
   * Puts the entry aside and tells whether that was still ours to do. Locks no lane, because who is
   * told of it may lock others first.
   */
  boolean reject(OutboxLane lane, OutboxEntry entry, String why) {
    return jdbc.sql(
                """
                with gone as (
                  delete from outbox_entry
                   where id = ?
                     and exists (select from outbox_lane where lane = ? and lease = ?)
                  returning *)
                insert into outbox_rejected (id, lane, kind, payload, attempts, why, created_at)
                select id, lane, kind, payload, attempts + 1, ?, created_at from gone
                """)
            .params(entry.id(), lane.name(), lane.lease(), why)
            .update()
        == 1;
  }

  long pending() {
    return jdbc.sql("select count(*) from outbox_entry").query(Long.class).single();
  }

  long lanes() {
    return jdbc.sql("select count(*) from outbox_lane").query(Long.class).single();
  }

  double oldestAgeInSeconds() {
    return jdbc.sql(
            "select coalesce(extract(epoch from now() - min(created_at)), 0) from outbox_entry")
        .query(Double.class)
        .single();
  }

  private static LaneHead head(ResultSet row, OutboxLane lane) throws SQLException {
    var id = row.getLong("id");
    var entry =
        row.wasNull()
            ? Optional.<OutboxEntry>empty()
            : Optional.of(
                new OutboxEntry(
                    id,
                    lane.name(),
                    row.getString("kind"),
                    row.getString("payload"),
                    row.getInt("attempts")));
    return new LaneHead(row.getLong("version"), entry, Duration.ofSeconds(row.getLong("age")));
  }

  private static PGInterval interval(Duration duration) {
    return new PGInterval(0, 0, 0, 0, 0, duration.toMillis() / 1000.0);
  }
}
